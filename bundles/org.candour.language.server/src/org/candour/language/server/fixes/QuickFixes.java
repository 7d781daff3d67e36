// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.language.server.problems.Diagnostics;
import org.candour.language.server.reports.Page;
import org.candour.publish.LocatedProblem;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;

/** Proposes changes that put problems right. */
public final class QuickFixes {
    private static final List<Fix> ALL = List.of(
            new CorrectWord(),
            new CreateAfi(),
            new AddressAfi(),
            new AnswerAfi(),
            new IndentProse(),
            new MoveToFirstColumn(),
            new AddAlternativeText(),
            new AddArea(),
            new MoveArea(),
            new AddDomain(),
            new MoveFinding(),
            new AddChapter(),
            new NameChapter(),
            new ChooseName(),
            new MakeParagraph(),
            new AddJudgement(),
            new GiveGrade(),
            new AddHeaderLine(),
            new AddTitle(),
            new AddTheme(),
            new AddOwner(),
            new ListRecommendations(),
            new DeclareAbbreviation(),
            new DeclareFact(),
            new SeparateNames(),
            new DeleteComma(),
            new AddColon(),
            new TidyName(),
            new WriteDate(),
            new CloseBracket(),
            new EscapeMark(),
            new DeleteQuotes(),
            new MoveWordsBelow(),
            new ReplaceBullets(),
            new SpacesForTabs(),
            new DeleteEmpty(),
            new DeleteLine());
    private static final Map<String, List<Fix>> BY_RULE = byRule();

    private QuickFixes() {}

    private static Map<String, List<Fix>> byRule() {
        Map<String, List<Fix>> fixes = new HashMap<>();
        ALL.forEach(fix -> fix.rules()
                .forEach(rule ->
                        fixes.computeIfAbsent(rule, any -> new ArrayList<>()).add(fix)));
        return fixes;
    }

    /** The changes for the problems that a range of a file touches. */
    public static List<CodeAction> in(Page page, Range range) {
        List<CodeAction> actions = new ArrayList<>();
        for (LocatedProblem problem : page.problems()) {
            if (touches(Diagnostics.range(problem, page), range)) {
                actions.addAll(actions(new Trouble(problem, page)));
            }
        }
        return actions;
    }

    private static List<CodeAction> actions(Trouble trouble) {
        List<CodeAction> actions = new ArrayList<>();
        for (Fix fix : BY_RULE.getOrDefault(trouble.rule(), List.of())) {
            for (Proposal proposal : fix.proposals(trouble)) {
                CodeAction action = new CodeAction(proposal.title());
                action.setKind(CodeActionKind.QuickFix);
                action.setDiagnostics(List.of(Diagnostics.of(trouble.problem(), trouble.page())));
                action.setEdit(proposal.edit());
                action.setIsPreferred(actions.isEmpty());
                actions.add(action);
            }
        }
        return actions;
    }

    private static boolean touches(Range one, Range other) {
        return !isBefore(one, other) && !isBefore(other, one);
    }

    private static boolean isBefore(Range one, Range other) {
        int line = one.getEnd().getLine() - other.getStart().getLine();
        return line < 0
                || line == 0 && one.getEnd().getCharacter() < other.getStart().getCharacter();
    }
}
