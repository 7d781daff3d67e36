// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.compose.contract.ContractWriter;
import org.candour.compose.edition.Edition;
import org.candour.compose.lists.ListWriter;
import org.candour.compose.lists.TargetList;
import org.candour.compose.prose.Anchored;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Figure.Image;
import org.candour.document.ItemList;
import org.candour.model.Answer;
import org.candour.model.Appendix;
import org.candour.model.Area;
import org.candour.model.Box;
import org.candour.model.Chapter;
import org.candour.model.Contract;
import org.candour.model.Described;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Figure;
import org.candour.model.Heading;
import org.candour.model.Judgement;
import org.candour.model.ListDirective;
import org.candour.model.NumberedParagraph;
import org.candour.model.Section;
import org.candour.model.TableBlock;
import org.candour.model.Target;

/** Walks through the lines of a report and prints each in its place. */
public final class ReportWriter {
    private final Edition edition;
    private final HeadingWriter headings;
    private final FindingsWriter findings;
    private final AnswerWriter answers;
    private final JudgementWriter judgements;
    private final ExhibitWriter exhibits;
    private final ListWriter lists;
    private final Optional<Element> explainsAsterisk;
    private final List<Block> printed = new ArrayList<>();

    public ReportWriter(Edition edition, Function<Figure, Optional<Image>> pictures) {
        this.edition = edition;
        this.headings = new HeadingWriter(edition);
        this.findings = new FindingsWriter(edition);
        this.answers = new AnswerWriter(edition);
        this.judgements = new JudgementWriter(edition);
        this.exhibits = new ExhibitWriter(edition, pictures);
        this.lists = new ListWriter(edition);
        this.explainsAsterisk = Asterisk.explainedIn(edition.report());
    }

    /** All blocks of the document in reading order. */
    public List<Block> write() {
        for (Element element : edition.report().elements()) {
            edition.origins().enter(element);
            if (findings.isFinding(element)) {
                findings.write(element, printed);
            } else {
                print(blocks(element));
            }
        }
        findings.close(printed);
        return printed;
    }

    /** Lines that print nothing here, such as facts and includes, do not part a list of findings. */
    private void print(List<Block> blocks) {
        if (!blocks.isEmpty()) {
            findings.close(printed);
            printed.addAll(edition.origins().fill(blocks));
        }
    }

    private List<Block> blocks(Element element) {
        return switch (element) {
            case Chapter chapter -> opened(chapter);
            case Appendix appendix -> opened(appendix);
            case Contract contract -> contract(contract);
            case Section section -> opened(section);
            case Heading heading -> opened(heading);
            case Domain domain -> opened(domain);
            case Area area -> opened(area);
            case NumberedParagraph paragraph ->
                Anchored.at(edition.anchors().of(paragraph), edition.prose().writeOrMiss(paragraph));
            case Answer answer -> List.of(answers.write(answer));
            case Judgement judgement -> List.of(judgements.write(judgement));
            case Figure figure -> List.of(exhibits.figure(figure));
            case TableBlock table -> exhibits.table(table);
            case Box box -> List.of(exhibits.box(box));
            case ListDirective list -> lists.write(list);
            case Target target -> target(target);
            default -> List.of();
        };
    }

    private List<Block> opened(Described part) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(headings.write(part));
        blocks.addAll(edition.prose().write(part));
        explainsAsterisk.filter(part::equals).ifPresent(here -> blocks.add(Asterisk.NOTE));
        return blocks;
    }

    private List<Block> contract(Contract contract) {
        List<Block> blocks = new ArrayList<>(opened(contract));
        if (edition.titles().given(contract).isEmpty()) {
            blocks.set(0, headings.titled(contract, Wording.words("contract.title")));
        }
        blocks.addAll(ContractWriter.write(edition, contract));
        return blocks;
    }

    /** Targets of a contract are gathered in it; any other stands where it is written. */
    private List<Block> target(Target target) {
        boolean gathered = edition.report()
                .placeOf(target)
                .chapter()
                .filter(Contract.class::isInstance)
                .isPresent();
        return gathered ? List.of() : List.of(new ItemList(List.of(new TargetList(edition).item(target, true))));
    }
}
