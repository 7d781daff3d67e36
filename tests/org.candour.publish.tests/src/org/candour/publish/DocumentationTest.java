// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.rules.Severity;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Reads the samples of the documentation as reports. A sample that is no whole file stands in a report that gives it
 * what it refers to: a head, a theme, an owner, files to include and to show.
 */
class DocumentationTest {
    private static final Pattern SAMPLE = Pattern.compile(
            "^```inspection(?: framework=(\\S+))?[^\\n]*\\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);

    @TempDir
    Path folder;

    @Test
    void everySampleOfTheLanguageReferenceIsReadWithoutAnError() throws IOException {
        assertTrue(errorsIn("language-reference.md", 12).isEmpty(), () -> String.join("\n", said));
    }

    @Test
    void everySampleOfTheGuideIsReadWithoutAnError() throws IOException {
        assertTrue(errorsIn("guide.md", 2).isEmpty(), () -> String.join("\n", said));
    }

    @Test
    void aSampleWithASlipWouldBeNoticed() throws IOException {
        assertEquals(
                1,
                errors("chaptr summary: Executive Summary\n", "going-local-3").size());
    }

    private final List<String> said = new ArrayList<>();

    private List<String> errorsIn(String page, int atLeast) throws IOException {
        Matcher samples = SAMPLE.matcher(
                Files.readString(Examples.folder().resolveSibling("docs").resolve(page)));
        int count = 0;
        while (samples.find()) {
            count++;
            String framework = samples.group(1) == null ? "going-local-3" : samples.group(1);
            for (LocatedProblem problem : errors(samples.group(2), framework)) {
                said.add(page + ", sample " + count + ": " + problem.message() + " [" + problem.ruleId() + "]");
            }
        }
        assertTrue(count >= atLeast, page + " has only " + count + " samples");
        return said;
    }

    private List<LocatedProblem> errors(String sample, String framework) throws IOException {
        Files.createDirectories(folder.resolve("images"));
        Files.createDirectories(folder.resolve("chapters"));
        Files.writeString(
                folder.resolve("images/trend.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><path d=\"M0 0L40 20\"/></svg>");
        Files.writeString(folder.resolve("chapters/findings.inspection"), "chapter findings: What We Found\n");
        Path file = folder.resolve("sample.inspection");
        Files.writeString(file, whole(sample, framework));
        return Checkup.of(file).problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .filter(problem -> !aboutTheRestOfTheReport(problem))
                .toList();
    }

    private static String whole(String sample, String framework) {
        if (sample.startsWith("report ") || sample.startsWith("framework ")) {
            return sample;
        }
        String theme = sample.contains("theme volume-crime:") ? "" : "theme volume-crime: Volume Crime\n";
        String owner = sample.contains("owner crime-manager:") ? "" : "owner crime-manager: Crime manager\n";
        return "report sample: A Sample\nforce: Weald Constabulary\nsubject: Ashdown BCU\nframework " + framework
                + "\nfieldwork 4 December 2006 to 13 December 2006\n" + theme + owner + "\n" + sample;
    }

    // A sample shows one construct; that it is not a whole report is no slip of the sample.
    private static boolean aboutTheRestOfTheReport(LocatedProblem problem) {
        return List.of("area-missing", "chapter-missing", "judgement-missing").contains(problem.ruleId());
    }
}
