// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report around a few lines that explain a rule, with all that they take for granted.
 *
 * @param rule the rule they explain
 * @param folder an empty folder for the files
 */
record SampleFrame(String rule, Path folder) {
    private static final Set<String> OF_PROSE =
            Set.of("footnote-open", "fact-malformed", "bullet-mark", "item-empty", "tab-indentation", "encoding-wrong");
    private static final Set<String> OF_AREAS = Set.of(
            "ambiguous-name", "finding-near-duplicate", "finding-outside-area", "name-missing", "no-afi-contradicted");

    private static final String SAFETY = """
        domain promoting-safety: Promoting Safety
        area anti-social-behaviour: Anti-social Behaviour
        area vulnerable-people: Vulnerable People
        """;
    private static final String AREAS = """
        domain reducing-crime: Reducing Crime
        area volume-crime-reduction: Volume Crime Reduction
        """ + SAFETY + """
        domain providing-assistance: Providing Assistance
        area contact-management: Contact Management
        area roads-policing: Roads Policing
        domain leadership-and-direction: Leadership and Direction
        area training: Training
        area leadership: Leadership
        area performance-management: Performance Management
        """;
    private static final String QUESTION = """
        scale service: Quality of the service
        grade excellent: Excellent
        grade good: Good
        grade fair: Fair
        question how-good on service: How good is the service?
        """;

    /** A PNG file of one dot. */
    private static final String DOT =
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

    /** Things that samples name without saying what they are. */
    private static final Map<String, String> TAKEN_FOR_GRANTED = Map.of(
            "delivery-groups", "afi delivery-groups\n    Groups plan projects rather than actions.\n",
            "partner-role", "afi partner-role\n    Partners do not know what is asked of them.\n",
            "visits", "afi visits\n    Senior officers are seldom seen at stations.\n");

    /** Writes the report; returns its main file. */
    Path around(String sample) throws IOException {
        Path report = folder.resolve("report");
        surroundings(report);
        boolean elsewhere = rule.equals("include-cyclic");
        if (elsewhere) {
            write(report.resolve("findings.inspection"), sample + "\n");
        }
        String text = head(sample) + "\n" + (elsewhere ? "include: findings.inspection" : body(sample)) + "\n"
                + takenForGranted(sample);
        Path main = report.resolve("sample.inspection");
        Charset charset = rule.equals("encoding-wrong") && sample.contains("\uFFFD")
                ? Charset.forName("windows-1252")
                : StandardCharsets.UTF_8;
        return Files.write(main, text.replace('\uFFFD', '’').getBytes(charset));
    }

    private void surroundings(Path report) throws IOException {
        write(
                report.resolve("frame.inspection"),
                "framework frame: A Frame\nnumbering chapter.paragraph\n" + demands());
        write(
                report.resolve("images/force-map.svg"),
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"/>");
        write(report.resolve("images/force-map.jpg"), "a photograph");
        write(report.resolve("images/new-map.svg"), "");
        Files.write(report.resolve("images/force-map.png"), Base64.getDecoder().decode(DOT));
        write(report.resolve("findings.inspection"), "chapter found: What We Found\n\n    Much.\n");
        write(report.resolve("findings/reducing-crime.inspection"), "chapter fewer: Fewer Crimes\n\n    Fewer.\n");
        write(report.resolve("findings/nothing-yet.inspection"), "\n");
        write(folder.resolve("other-report/findings.inspection"), "chapter other: Another\n\n    More.\n");
    }

    private String demands() {
        return switch (rule) {
            case "area-missing" -> SAFETY;
            case "chapter-missing" -> "require summary: Executive Summary\n";
            case "over-budget" -> "require summary: Summary\nlimit summary to 10 words\n";
            case "judgement-missing", "judgement-unknown", "judgement-repeated", "judgement-off-scale" -> QUESTION;
            default -> rule.startsWith("area") || OF_AREAS.contains(rule) ? AREAS : "";
        };
    }

    private String head(String sample) {
        Stream<String> lines = Stream.of(
                "report sample: A Sample",
                "subject: Ashdown BCU",
                "force: Weald Constabulary",
                "framework frame",
                "fieldwork 4 December 2006 to 13 December 2006",
                "published January 2007");
        boolean about = rule.equals("header-missing") || rule.equals("framework-missing");
        return lines.filter(line -> !about || line.startsWith("framework") && rule.equals("header-missing"))
                .filter(line -> sample.lines().noneMatch(one -> one.startsWith(line.split("[ :]")[0])))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private String body(String sample) {
        if (OF_PROSE.contains(rule)) {
            String prose = sample.startsWith(" ") || sample.startsWith("\t") ? sample : sample.indent(4);
            return "chapter crime: Crime\n\n" + prose;
        }
        return sample.startsWith("area ") && demands().equals(AREAS) ? domainOf(sample) + sample : sample;
    }

    /** A sample that begins with an area takes the line of its domain for granted. */
    private static String domainOf(String sample) {
        String area = sample.lines().findFirst().orElseThrow();
        String before = AREAS.substring(0, Math.max(0, AREAS.indexOf(area + ":")));
        int domain = before.lastIndexOf("domain ");
        return domain < 0 ? "" : before.substring(domain, before.indexOf(':', domain)) + "\n";
    }

    private String takenForGranted(String sample) {
        StringBuilder more = new StringBuilder();
        TAKEN_FOR_GRANTED.entrySet().stream()
                .filter(thing -> sample.contains(thing.getKey()) && !sample.contains("afi " + thing.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .forEach(thing -> more.append('\n').append(thing.getValue()));
        if (rule.equals("recommendation-not-listed")) {
            more.append("\nafi visits\n    Seldom.\n\nrecommendation more-visits addresses visits\n    Visit.\n");
        }
        return more.toString();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
