// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal;

import java.util.List;
import java.util.stream.Stream;
import org.candour.rules.FigureFiles;
import org.candour.rules.Rule;
import org.candour.rules.internal.abbreviations.AbbreviationEmpty;
import org.candour.rules.internal.abbreviations.AbbreviationTwice;
import org.candour.rules.internal.abbreviations.AbbreviationUnexplained;
import org.candour.rules.internal.abbreviations.AbbreviationUnused;
import org.candour.rules.internal.dates.ContractBeforeFieldwork;
import org.candour.rules.internal.dates.ContractWithoutDate;
import org.candour.rules.internal.dates.DateImpossible;
import org.candour.rules.internal.dates.FieldworkReversed;
import org.candour.rules.internal.dates.PublishedBeforeFieldwork;
import org.candour.rules.internal.dates.RevisitBeforeImplementation;
import org.candour.rules.internal.figures.AltWithoutFigure;
import org.candour.rules.internal.figures.FigureFileMissing;
import org.candour.rules.internal.figures.FigureFormatUnsupported;
import org.candour.rules.internal.figures.FigureWithoutAlt;
import org.candour.rules.internal.figures.TableEmpty;
import org.candour.rules.internal.figures.TableRagged;
import org.candour.rules.internal.findings.FindingNearDuplicate;
import org.candour.rules.internal.framework.AreaMissing;
import org.candour.rules.internal.framework.AreaOutOfOrder;
import org.candour.rules.internal.framework.AreaRepeated;
import org.candour.rules.internal.framework.AreaUnknown;
import org.candour.rules.internal.framework.ChapterMissing;
import org.candour.rules.internal.framework.FindingOutsideArea;
import org.candour.rules.internal.framework.FrameworkMissing;
import org.candour.rules.internal.framework.JudgementMissing;
import org.candour.rules.internal.framework.JudgementOffScale;
import org.candour.rules.internal.framework.JudgementRepeated;
import org.candour.rules.internal.framework.JudgementUnknown;
import org.candour.rules.internal.framework.OverBudget;
import org.candour.rules.internal.names.DuplicateName;
import org.candour.rules.internal.names.HeaderMissing;
import org.candour.rules.internal.names.HeaderRepeated;
import org.candour.rules.internal.names.TitleMissing;
import org.candour.rules.internal.prose.AreaEmpty;
import org.candour.rules.internal.prose.BoxEmpty;
import org.candour.rules.internal.prose.ChapterEmpty;
import org.candour.rules.internal.prose.FactEmpty;
import org.candour.rules.internal.prose.FindingEmpty;
import org.candour.rules.internal.prose.FootnoteEmpty;
import org.candour.rules.internal.prose.PlaceholderUnknown;
import org.candour.rules.internal.prose.RecommendationEmpty;
import org.candour.rules.internal.prose.ReferenceNotPrinted;
import org.candour.rules.internal.prose.ToDoLeft;
import org.candour.rules.internal.thread.AfiUnanswered;
import org.candour.rules.internal.thread.AnswerAddressesNoAfi;
import org.candour.rules.internal.thread.ListEmpty;
import org.candour.rules.internal.thread.NoAfiContradicted;
import org.candour.rules.internal.thread.RecommendationNotListed;
import org.candour.rules.internal.thread.RecommendationWithoutOwner;
import org.candour.rules.internal.thread.RecommendationWithoutTheme;
import org.candour.rules.internal.thread.TargetWithoutContract;

/** The list of all rules, by topic. */
public final class AllRules {
    private AllRules() {}

    /** Every rule; that about missing files asks the port given. */
    public static List<Rule> with(FigureFiles files) {
        return Stream.of(thread(), framework(), names(), dates(), figures(files), abbreviations(), prose(), findings())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Rule> thread() {
        return List.of(
                new AfiUnanswered(),
                new AnswerAddressesNoAfi(),
                new ListEmpty(),
                new NoAfiContradicted(),
                new RecommendationNotListed(),
                new RecommendationWithoutTheme(),
                new RecommendationWithoutOwner(),
                new TargetWithoutContract());
    }

    private static List<Rule> framework() {
        return List.of(
                new AreaMissing(),
                new AreaOutOfOrder(),
                new AreaRepeated(),
                new AreaUnknown(),
                new ChapterMissing(),
                new FindingOutsideArea(),
                new FrameworkMissing(),
                new JudgementMissing(),
                new JudgementOffScale(),
                new JudgementRepeated(),
                new JudgementUnknown(),
                new OverBudget());
    }

    private static List<Rule> names() {
        return List.of(new DuplicateName(), new HeaderMissing(), new HeaderRepeated(), new TitleMissing());
    }

    private static List<Rule> dates() {
        return List.of(
                new ContractBeforeFieldwork(),
                new ContractWithoutDate(),
                new DateImpossible(),
                new FieldworkReversed(),
                new PublishedBeforeFieldwork(),
                new RevisitBeforeImplementation());
    }

    private static List<Rule> figures(FigureFiles files) {
        return List.of(
                new AltWithoutFigure(),
                new FigureFileMissing(files),
                new FigureFormatUnsupported(),
                new FigureWithoutAlt(),
                new TableEmpty(),
                new TableRagged());
    }

    private static List<Rule> abbreviations() {
        return List.of(
                new AbbreviationEmpty(),
                new AbbreviationTwice(),
                new AbbreviationUnexplained(),
                new AbbreviationUnused());
    }

    private static List<Rule> prose() {
        return List.of(
                new AreaEmpty(),
                new BoxEmpty(),
                new ChapterEmpty(),
                new FactEmpty(),
                new FindingEmpty(),
                new FootnoteEmpty(),
                new PlaceholderUnknown(),
                new RecommendationEmpty(),
                new ReferenceNotPrinted(),
                new ToDoLeft());
    }

    private static List<Rule> findings() {
        return List.of(new FindingNearDuplicate());
    }
}
