// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.ExecutionException;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DocumentHighlightParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.WorkspaceSymbolParams;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final String PART = "part.inspection";
    private static final String PART_TEXT = """
            chapter findings: What We Found

            afi groups
                Delivery groups plan projects.

            afi idle
                Nobody asks.
            """;
    private static final String MAIN_TEXT = """

            fact title: chief superintendent
            abbreviation SMT: senior management team
            include: part.inspection

            chapter answers: Answers

                As @groups shows, the {title} and his SMT know it.

            recommendation rigour addresses groups
                Do it.

            list recommendations
            """;

    @Test
    void aNameLeadsToItsLineInAnotherFile() {
        Location place = definition(marked("addresses gr¦oups")).getFirst();
        assertEquals(Editor.uri(PART), place.getUri());
        assertEquals(2, place.getRange().getStart().getLine());
    }

    @Test
    void aFactAndAnAbbreviationLeadToTheirLines() {
        assertEquals(
                7,
                definition(marked("the {ti¦tle}"))
                        .getFirst()
                        .getRange()
                        .getStart()
                        .getLine());
        assertEquals(
                8,
                definition(marked("his SM¦T")).getFirst().getRange().getStart().getLine());
    }

    @Test
    void everyUseOfANameIsFoundInAllFiles() {
        Editor editor = marked("addresses gr¦oups");
        ReferenceParams params = new ReferenceParams(editor.document(), editor.caret(), new ReferenceContext(true));
        List<? extends Location> places = Editor.await(editor.documents().references(params));
        assertEquals(3, places.size());
        DocumentHighlightParams highlight = new DocumentHighlightParams(editor.document(), editor.caret());
        assertEquals(
                2, Editor.await(editor.documents().documentHighlight(highlight)).size());
    }

    @Test
    void renamingChangesEveryFileAndLeavesNoProblem() {
        Editor editor = marked("addresses gr¦oups");
        List<String> before = editor.rules(Editor.MAIN);
        rename(editor, "delivery-groups");
        assertEquals(before, editor.rules(Editor.MAIN));
        assertTrue(editor.text(PART).contains("afi delivery-groups\n"));
        assertTrue(editor.text(Editor.MAIN).contains("@delivery-groups shows"));
        assertTrue(editor.text(Editor.MAIN).contains("addresses delivery-groups\n"));
    }

    @Test
    void renamingAFactChangesItsPlaceholders() {
        Editor editor = marked("the {ti¦tle}");
        rename(editor, "commander");
        assertTrue(editor.text(Editor.MAIN).contains("fact commander: chief"));
        assertTrue(editor.text(Editor.MAIN).contains("the {commander} and"));
    }

    @Test
    void renamingARequiredChapterTakesItsLimitAlong() {
        Editor editor = Editor.with("framework mine: Mine\nrequire sum¦mary: Summary\nlimit summary to 900 words\n");
        rename(editor, "overview");
        assertEquals(
                "framework mine: Mine\nrequire overview: Summary\nlimit overview to 900 words\n",
                editor.text(Editor.MAIN));
    }

    @Test
    void renamingIsRefusedInPlainWords() {
        assertEquals(
                "The name \"idle\" is taken already (AFI). Choose another one.",
                refusal(marked("addresses gr¦oups"), "idle"));
        assertTrue(refusal(marked("addresses gr¦oups"), "two words").contains("cannot be a name"));
        assertTrue(refusal(marked("addresses gr¦oups"), "self-assessed").contains("cannot be a name"));
        assertTrue(refusal(marked("his SM¦T"), "X").startsWith("There is no name here"));
    }

    @Test
    void hoveringSaysWhatANameStandsForAndWhatAnswersIt() {
        String words = hover(marked("addresses gr¦oups"));
        assertTrue(words.startsWith("AFI"), words);
        assertTrue(words.contains("Delivery groups plan projects."), words);
        assertTrue(words.contains("Answered by Recommendation 1."), words);
    }

    @Test
    void hoveringExplainsKeywordsFactsAndAbbreviations() {
        assertTrue(hover(marked("recom¦mendation rigour")).startsWith("A recommendation, to which the unit is held"));
        assertEquals("Prints: chief superintendent", hover(marked("the {ti¦tle}")));
        assertEquals("SMT stands for “senior management team”.", hover(marked("his SM¦T")));
    }

    @Test
    void hoveringExplainsAWordByTheLineItStandsOn() {
        String limit = hover(Editor.with("framework mine: Mine\nlimit afi t¦o 90 words\n"));
        assertEquals("The most words the part may have.", limit);
        assertEquals(
                "Every area for improvement.", hover(Editor.with("framework mine: Mine\nlimit a¦fi to 90 words\n")));
        assertEquals("The last day on site.", hover(Editor.with("report x: X\nfieldwork 4 May 2006 t¦o 5 May 2006\n")));
    }

    @Test
    void hoveringAProblemSaysWhyItMatters() {
        Editor editor = Editor.withHead("chapter one: One\n\nrecommendation rig¦our\n    Do it.\n");
        assertTrue(hover(editor).contains("What to do"), hover(editor));
    }

    @Test
    void linesAreFoundByNameOrTitleOverAllFiles() {
        Editor editor = marked("addresses gr¦oups");
        var found = Editor.await(editor.server().getWorkspaceService().symbol(new WorkspaceSymbolParams("GROUP")));
        assertEquals(
                List.of("groups"),
                found.getRight().stream().map(symbol -> symbol.getName()).toList());
    }

    private static Editor marked(String words) {
        String plain = words.replace("¦", "");
        assertTrue(MAIN_TEXT.contains(plain), plain);
        return Editor.withHead("")
                .open(PART, PART_TEXT)
                .open(Editor.MAIN, Editor.HEAD + MAIN_TEXT.replace(plain, words));
    }

    private static List<? extends Location> definition(Editor editor) {
        return Editor.await(editor.documents().definition(new DefinitionParams(editor.document(), editor.caret())))
                .getLeft();
    }

    private static String hover(Editor editor) {
        Hover hover = Editor.await(editor.documents().hover(new HoverParams(editor.document(), editor.caret())));
        return hover.getContents().getRight().getValue();
    }

    private static void rename(Editor editor, String name) {
        Editor.await(editor.documents().rename(new RenameParams(editor.document(), editor.caret(), name)))
                .getChanges()
                .forEach((uri, edits) -> editor.apply(uri.substring(uri.lastIndexOf('/') + 1), edits));
    }

    private static String refusal(Editor editor, String name) {
        try {
            editor.documents()
                    .rename(new RenameParams(editor.document(), editor.caret(), name))
                    .get();
            throw new AssertionError("was not refused");
        } catch (ExecutionException | InterruptedException e) {
            return e.getCause().getMessage();
        }
    }
}
