// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.lsp4j.CodeLensParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentOnTypeFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.SemanticTokensParams;
import org.eclipse.lsp4j.SemanticTokensRangeParams;
import org.eclipse.lsp4j.TextEdit;
import org.junit.jupiter.api.Test;

/** What is asked about a whole file: its outline, folds, colours, lenses and layout. */
class PagesTest {
    private static final String TEXT = """
            report x: X

            // A note
            // of two lines.

            chapter findings: What We Found

            domain crime: Crime

            area burglary: Burglary

            afi groups
                Groups *plan* projects.

            afi idle
                Nobody asks.

            recommendation rigour addresses groups, idle
                Do it, see @groups.

            recommendation idleness
                Do it too.

            chapter next: Next
            """;

    @Test
    void findingsStandInTheirAreaAndAreasInTheirChapter() {
        List<DocumentSymbol> top = outline(Editor.with(TEXT));
        assertEquals(List.of("X", "What We Found", "Next"), names(top));
        DocumentSymbol domain = top.get(1).getChildren().getFirst();
        DocumentSymbol area = domain.getChildren().getFirst();
        assertEquals("Burglary", area.getName());
        assertEquals(4, area.getChildren().size());
        assertEquals("AFI · groups", area.getChildren().getFirst().getDetail());
        assertEquals(22, top.get(1).getRange().getEnd().getLine() + 1, "the chapter holds all of it");
    }

    @Test
    void theOutlineLeavesTheDetailsOfTheHeadOut() {
        List<DocumentSymbol> top =
                outline(Editor.with("report x: X\nforce: Weald\nfact age: 44\ntheme calls: Calls\n"));
        assertEquals(List.of("Calls"), names(top.getFirst().getChildren()));
        assertEquals(3, top.getFirst().getRange().getEnd().getLine(), "the head holds all of it");
    }

    @Test
    void anIncludedFileIsCalledByItsFirstTitle() {
        Editor editor = Editor.with("report x: X\ninclude: chapters/summary.inspection\ninclude: gone.inspection\n");
        editor.open("chapters/summary.inspection", "chapter summary: Executive Summary\n");
        List<DocumentSymbol> head = outline(editor).getFirst().getChildren();
        assertEquals(List.of("Executive Summary", "gone.inspection"), names(head));
    }

    @Test
    void theOutlineSaysWhatALimitIs() {
        Editor editor = Editor.with("framework mine: Mine\nrequire summary: Summary\nlimit summary to 1500 words\n");
        DocumentSymbol limit = outline(editor).getFirst().getChildren().getLast();
        assertEquals("summary: 1,500 words", limit.getName());
        assertEquals("Limit on words", limit.getDetail());
    }

    @Test
    void partsFindingsAndNotesCanBeFolded() {
        Editor editor = Editor.with(TEXT);
        List<String> folds =
                Editor.await(editor.documents().foldingRange(new FoldingRangeRequestParams(editor.document()))).stream()
                        .map(fold -> fold.getStartLine() + "-" + fold.getEndLine())
                        .toList();
        assertTrue(folds.containsAll(List.of("2-3", "5-21", "7-21", "9-21", "11-12")), folds.toString());
    }

    @Test
    void lensesTellTheGoldenThread() {
        Editor editor = Editor.with(TEXT);
        var lenses = Editor.await(editor.documents().codeLens(new CodeLensParams(editor.document())));
        assertEquals(
                List.of(
                        "Answered by Recommendation 1",
                        "Answered by Recommendation 1",
                        "Answers 2 AFIs",
                        "Answers no AFI"),
                lenses.stream().map(lens -> lens.getCommand().getTitle()).toList());
        assertEquals("candour.show", lenses.getFirst().getCommand().getCommand());
        assertEquals("", lenses.getLast().getCommand().getCommand());
    }

    @Test
    void everyPieceIsColouredAsWhatItIs() {
        Editor editor = Editor.with(TEXT);
        List<String> tokens = tokens(
                editor,
                Editor.await(editor.documents().semanticTokensFull(new SemanticTokensParams(editor.document())))
                        .getData());
        assertTrue(
                tokens.containsAll(List.of(
                        "comment: // A note",
                        "keyword: chapter",
                        "variable: findings",
                        "title: What We Found",
                        "variable: groups",
                        "emphasis: *",
                        "emphasis: plan",
                        "keyword: addresses",
                        "reference: @",
                        "reference: groups")),
                tokens.toString());
    }

    @Test
    void aRangeIsColouredAsTheWholeIs() {
        Editor editor = Editor.with(TEXT);
        Range range = new Range(new Position(11, 0), new Position(13, 0));
        List<String> some = tokens(
                editor,
                Editor.await(editor.documents()
                                .semanticTokensRange(new SemanticTokensRangeParams(editor.document(), range)))
                        .getData());
        assertEquals(List.of("keyword: afi", "variable: groups", "emphasis: *", "emphasis: plan", "emphasis: *"), some);
    }

    @Test
    void layingOutChangesSpacesOnly() {
        Editor editor = Editor.with("report   x:   X\n\n\n\nchapter one: One\n  Words.\n");
        List<? extends TextEdit> edits = Editor.await(editor.documents()
                .formatting(new DocumentFormattingParams(editor.document(), new FormattingOptions(4, true))));
        editor.apply(Editor.MAIN, new ArrayList<>(edits));
        assertEquals("report x: X\n\nchapter one: One\n    Words.\n", editor.text(Editor.MAIN));
    }

    @Test
    void aListGoesOnAfterEnter() {
        Editor editor = Editor.with("report x: X\n\nchapter one: One\n\n    - first;\n¦");
        List<? extends TextEdit> edits = Editor.await(editor.documents()
                .onTypeFormatting(new DocumentOnTypeFormattingParams(
                        editor.document(), new FormattingOptions(4, true), editor.caret(), "\n")));
        editor.apply(Editor.MAIN, new ArrayList<>(edits));
        assertTrue(editor.text(Editor.MAIN).endsWith("    - first;\n    - "), editor.text(Editor.MAIN));
    }

    private static List<DocumentSymbol> outline(Editor editor) {
        return Editor.await(editor.documents().documentSymbol(new DocumentSymbolParams(editor.document()))).stream()
                .map(symbol -> symbol.getRight())
                .toList();
    }

    private static List<String> names(List<DocumentSymbol> symbols) {
        return symbols.stream().map(DocumentSymbol::getName).toList();
    }

    private static List<String> tokens(Editor editor, List<Integer> numbers) {
        List<String> tokens = new ArrayList<>();
        int line = 0;
        int column = 0;
        for (int i = 0; i < numbers.size(); i += 5) {
            line += numbers.get(i);
            column = numbers.get(i) == 0 ? column + numbers.get(i + 1) : numbers.get(i + 1);
            Range range = new Range(new Position(line, column), new Position(line, column + numbers.get(i + 2)));
            tokens.add(TokenLegend.TYPES.get(numbers.get(i + 3)) + ": " + editor.at(Editor.MAIN, range));
        }
        return tokens;
    }
}
