// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.candour.language.LiveReport;
import org.candour.language.ReportReading;
import org.candour.model.Element;
import org.candour.model.WordLimit;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.Test;

/** What a report says after edits is what it would say had it been read anew. */
class LiveReportTest {
    private static final int EDITS = Integer.getInteger("candour.edits", 400);
    private static final Path MAIN = Path.of("desk", "report.inspection");
    private static final Path PART = Path.of("desk", "part.inspection");

    private static final String REPORT = """
        report desk: A report on the desk
        framework plain

        chapter findings: Findings

        include: part.inspection

        recommendation rigour addresses delivery-groups
            Hold those tasked to account, see @delivery-groups.
        """;

    private static final String FRAMEWORK = """
        framework plain: A framework that asks for nothing
        numbering chapter.paragraph
        severity afi-unanswered warning
        require findings: Findings
        limit afi to 120 words
        limit findings to 1,500 words
        """;

    private static final String AFIS = """
        afi delivery-groups
            They plan projects.

        afi partner-role
            They stay away.
        """;

    private final Map<Path, String> texts =
            new HashMap<>(Map.of(MAIN, REPORT, PART, AFIS, MAIN.resolveSibling("plain.inspection"), FRAMEWORK));
    private final LiveReport live = LiveReport.open(MAIN, texts);

    @Test
    void randomEditsOfTheExamplesGiveWhatReadingAnewGives() {
        for (Path main : List.of(
                Examples.folder().resolve("ashdown/ashdown.inspection"),
                Examples.folder().resolve("best-value/custody.inspection"))) {
            editAtRandom(main, new Random(20061204));
        }
    }

    private static void editAtRandom(Path main, Random random) {
        Map<Path, String> texts = new HashMap<>();
        LiveReport live = LiveReport.open(main, texts);
        List<Path> files = live.reading().files();
        files.forEach(file -> texts.put(file, Examples.text(file)));
        for (int i = 0; i < EDITS; i++) {
            Path file = files.get(random.nextInt(files.size()));
            Slips.Edit edit = Slips.edit(texts.get(file), random);
            // some edits are taken back, so that the text stays near one that means something
            String before = texts.get(file);
            edit(live, texts, file, edit);
            int run = i;
            assertEquals(ReadingText.of(main, texts), ReadingText.of(live.reading()), () -> main + ", edit " + run);
            if (random.nextInt(3) > 0) {
                live.open(file, before);
                texts.put(file, before);
            }
        }
        assertEquals(ReadingText.of(main, texts), ReadingText.of(live.reading()));
    }

    private static void edit(LiveReport live, Map<Path, String> texts, Path file, Slips.Edit edit) {
        if (live.reading().files().contains(file)) {
            live.edit(file, edit.offset(), edit.length(), edit.inserted());
        } else {
            live.open(file, edit.in(texts.get(file)));
        }
        texts.put(file, edit.in(texts.get(file)));
    }

    @Test
    void typingEveryCharacterOfATextGivesWhatReadingItGives() {
        live.open(PART, "");
        for (int i = 0; i < AFIS.length(); i++) {
            live.edit(PART, i, 0, AFIS.substring(i, i + 1));
            texts.put(PART, AFIS.substring(0, i + 1));
            assertEquals(ReadingText.of(MAIN, texts), ReadingText.of(live.reading()));
        }
    }

    @Test
    void typingEveryCharacterOfAFrameworkGivesWhatReadingItGives() {
        Path file = MAIN.resolveSibling("plain.inspection");
        for (int i = FRAMEWORK.indexOf("limit"); i < FRAMEWORK.length(); i++) {
            texts.put(file, FRAMEWORK.substring(0, i));
            live.open(file, texts.get(file));
            live.edit(file, i, 0, FRAMEWORK.substring(i, i + 1));
            texts.put(file, FRAMEWORK.substring(0, i + 1));
            assertEquals(ReadingText.of(MAIN, texts), ReadingText.of(live.reading()));
        }
    }

    @Test
    void aLimitLeadsToTheLineThatWasReadAnew() {
        Path file = MAIN.resolveSibling("plain.inspection");
        live.edit(file, FRAMEWORK.indexOf("Findings"), 0, "Our ");
        ReportReading reading = live.reading();
        List<Element> lines = reading.model(file).getElements();
        assertSame(lines.get(3), ((WordLimit) lines.getLast()).getPart());
    }

    @Test
    void anEditLeavesTheLinesItDoesNotTouchAsTheyAre() {
        Element first = live.reading().model(PART).getElements().getFirst();
        live.edit(PART, AFIS.indexOf("They stay"), 4, "Partners");
        assertSame(first, live.reading().model(PART).getElements().getFirst());
    }

    @Test
    void aLinkLeadsToTheLineThatWasReadAnew() {
        live.edit(PART, AFIS.indexOf("They plan"), 4, "Groups");
        ReportReading reading = live.reading();
        Element afi = reading.model(PART).getElements().getFirst();
        reading.mentions(MAIN).stream()
                .filter(mention -> mention.name().equals("delivery-groups"))
                .forEach(mention -> assertSame(afi, mention.target().orElseThrow()));
    }

    @Test
    void anIncludedFileIsLetGoAndFoundAgain() {
        int at = REPORT.indexOf("include");
        live.edit(MAIN, at, 0, "// ");
        assertEquals(
                List.of(MAIN, MAIN.resolveSibling("plain.inspection")),
                live.reading().files());
        live.edit(MAIN, at, 3, "");
        assertEquals(ReadingText.of(MAIN, texts), ReadingText.of(live.reading()));
    }

    @Test
    void aFileThatDidNotExistCountsOnceItIsOpened() {
        live.edit(MAIN, REPORT.indexOf("part."), 4, "next");
        assertEquals("include-missing", live.reading().problems().getFirst().rule());
        live.open(MAIN.resolveSibling("next.inspection"), AFIS);
        assertEquals(List.of(), live.reading().problems());
    }

    @Test
    void aFileThatIsReloadedAndNotOnDiskIsMissing() {
        live.reload(PART);
        assertEquals("include-missing", live.reading().problems().getFirst().rule());
    }

    @Test
    void anEditOutsideOfTheTextIsRefused() {
        assertThrows(IndexOutOfBoundsException.class, () -> live.edit(PART, AFIS.length(), 1, ""));
        assertThrows(IllegalArgumentException.class, () -> live.edit(Path.of("other"), 0, 0, ""));
    }
}
