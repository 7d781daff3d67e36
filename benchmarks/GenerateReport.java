// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Writes a large report that looks like a real one: chapters, domains, areas, strengths, AFIs, recommendations
 * that answer them, references, footnotes, lists and tables, and a framework that asks for its areas. The same
 * number of lines always gives the same report. Run as: java GenerateReport.java LINES FOLDER
 */
public final class GenerateReport {
    private static final String[] WHO = {
        "The unit", "The command team", "Each sector inspector", "The partnership", "The crime manager",
        "The neighbourhood team", "The control room", "The business manager", "Each supervisor"
    };
    private static final String[] DOES = {
        "reviews", "records", "allocates", "explains", "measures", "supervises", "publishes", "tests", "plans"
    };
    private static final String[] WHAT = {
        "the handling of burglary reports", "visits to repeat callers", "appeals for witnesses",
        "the return of property", "overtime in the custody suite", "briefings before patrol",
        "contact with schools and colleges", "the service given to victims", "forensic submissions"
    };
    private static final String[] HOW = {
        "each week and keeps a log of it", "only when somebody asks", "without a target of its own",
        "against a plan that partners have signed", "in a way that staff call clear and fair",
        "but cannot show what came of it", "more often than a year ago", "with care and good humour"
    };

    private final Random random = new Random(7);
    private final List<String> report = new ArrayList<>();
    private final List<String> framework = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int area;

    public static void main(String[] arguments) throws IOException {
        int lines = Integer.parseInt(arguments[0]);
        Path folder = Files.createDirectories(Path.of(arguments[1]));
        GenerateReport generator = new GenerateReport();
        generator.generate(lines);
        Files.write(folder.resolve("large.inspection"), generator.report);
        Files.write(folder.resolve("large-framework.inspection"), generator.framework);
    }

    private void generate(int lines) {
        head();
        for (int domain = 1; report.size() < lines - 20; domain++) {
            String name = "domain-" + domain;
            framework.add("domain " + name + ": Domain of Work " + domain);
            report.addAll(List.of("domain " + name, ""));
            prose("    ", 2);
            for (int i = 0; i < 5 && report.size() < lines - 20; i++) {
                area();
            }
        }
        report.addAll(List.of("contract notional-contract implement by 31 July 2007, revisit July 2008: Notional Contract", ""));
    }

    private void head() {
        framework.addAll(List.of(
                "framework large-framework: A framework for measurements", "numbering chapter.paragraph",
                "require summary: Summary", "require findings: What We Found", ""));
        report.addAll(List.of(
                "report large: Inspection of a Large Unit", "subject: Large Unit", "force: Weald Constabulary",
                "inspectorate: Inspectorate of Measurements", "framework large-framework",
                "fieldwork 4 December 2006 to 13 December 2006", "published January 2007", "",
                "abbreviation BCU: basic command unit", "theme practice: Practice", "theme people: People", "",
                "chapter summary: Summary", ""));
        prose("    ", 3);
        report.addAll(List.of("list recommendations by theme", "", "chapter findings: What We Found", ""));
    }

    private void area() {
        area++;
        framework.add("area area-" + area + ": Area of Work " + area);
        report.addAll(List.of("area area-" + area, ""));
        prose("    ", 1);
        for (int i = 1; i <= 3; i++) {
            report.add("strength strength-" + area + "-" + i);
            prose("    ", 1);
        }
        for (int i = 1; i <= 3; i++) {
            String name = "afi-" + area + "-" + i;
            report.add("afi " + name + (random.nextInt(4) == 0 ? " self-assessed" : ""));
            prose("    ", 1 + random.nextInt(2));
            names.add(name);
        }
        recommendation();
        if (area % 7 == 0) {
            table();
        }
    }

    private void recommendation() {
        report.add("recommendation recommendation-" + area + " theme " + (area % 2 == 0 ? "practice" : "people")
                + " addresses afi-" + area + "-1, afi-" + area + "-2");
        report.addAll(List.of("    " + sentence() + " It should:", "",
                "    - give every action an owner and a date;", "    - report on progress each quarter, by way of "
                + pick(WHAT) + ".", ""));
    }

    private void table() {
        report.addAll(List.of("table table-" + area + ": Figures for area " + area,
                "    | Year | Offences | Detected |", "    |---|---|---|"));
        for (int year = 2003; year < 2007; year++) {
            report.add("    | " + year + " | " + (1000 + random.nextInt(4000)) + " | " + random.nextInt(100) + "% |");
        }
        report.add("");
    }

    /** Paragraphs of three to five sentences, a line each, and a blank line after each paragraph. */
    private void prose(String indent, int paragraphs) {
        for (int p = 0; p < paragraphs; p++) {
            int sentences = 3 + random.nextInt(3);
            for (int s = 0; s < sentences; s++) {
                report.add(indent + sentence());
            }
            report.add("");
        }
    }

    private String sentence() {
        String words = pick(WHO) + " " + pick(DOES) + " " + pick(WHAT) + " " + pick(HOW);
        return switch (random.nextInt(12)) {
            case 0 -> words + ", as *" + (10 + random.nextInt(80)) + "%* of those asked confirmed.";
            case 1 -> words + "[^ Survey of " + (100 + random.nextInt(900)) + " members of staff.].";
            case 2 -> names.isEmpty() ? words + "." : words + " (see @" + names.get(random.nextInt(names.size())) + ").";
            case 3 -> words + " in {force}.";
            case 4 -> words + " – £" + random.nextInt(90) + ",000 a year – for the BCU.";
            default -> words + ".";
        };
    }

    private String pick(String[] from) {
        return from[random.nextInt(from.length)];
    }
}
