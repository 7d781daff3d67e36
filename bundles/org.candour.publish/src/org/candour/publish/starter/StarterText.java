// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.starter;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Grade;
import org.candour.model.Question;
import org.candour.model.RequiredChapter;
import org.candour.model.report.FrameworkGuide;

/**
 * The first text of a report: every chapter, domain and area that its framework asks for, one finding and one
 * recommendation to copy, and words that say what is still to be done. It holds nothing that could be taken for a
 * finding of somebody's inspection.
 */
public final class StarterText {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.candour.publish.starter.starter", Locale.ROOT);

    private final List<String> parts = new ArrayList<>();
    private final FrameworkGuide framework;

    private StarterText(FrameworkGuide framework) {
        this.framework = framework;
    }

    /**
     * The text of a new report.
     *
     * @param name its name
     * @param framework the framework it is written under
     * @param details what is known already
     * @return the text of its main file, with a line feed at the end of each line
     */
    public static String of(ReportName name, FrameworkGuide framework, HeadDetails details) {
        StarterText text = new StarterText(framework);
        text.head(name, details);
        List<RequiredChapter> chapters = framework.requiredChapters();
        Optional<RequiredChapter> home = homeOfDomains(chapters);
        for (RequiredChapter chapter : chapters) {
            text.chapter(chapter, chapter == chapters.get(0));
            if (home.filter(chapter::equals).isPresent()) {
                text.domains();
            }
        }
        text.part(WORDS.getString("contract"));
        return String.join("\n\n", text.parts) + "\n";
    }

    /** The domains stand in the chapter for findings; where none is so named, in the last. */
    private static Optional<RequiredChapter> homeOfDomains(List<RequiredChapter> chapters) {
        return chapters.stream()
                .filter(chapter -> chapter.getName().contains("findings"))
                .findFirst()
                .or(() -> chapters.stream().reduce((earlier, later) -> later));
    }

    private void head(ReportName name, HeadDetails details) {
        part(WORDS.getString("comment"));
        String dates = details.fieldwork()
                .map(period -> WORDS.getString("dates.known").replace("PERIOD", period.words()))
                .orElseGet(() -> WORDS.getString("dates"));
        String look = details.look().map(one -> "look " + one + "\n").orElse("");
        part(WORDS.getString("head")
                .replace("DATES", look + dates)
                .replace("FRAMEWORK", framework.framework().getName())
                .replace("HANDLE", name.handle())
                .replace("SUBJECT", name.subject())
                .replace("INSPECTED", details.force().orElseGet(() -> WORDS.getString("force")))
                .replace("INSPECTOR", details.inspectorate().orElseGet(() -> WORDS.getString("inspectorate"))));
    }

    private void chapter(RequiredChapter chapter, boolean first) {
        part("chapter " + chapter.getName() + ": " + chapter.getTitle());
        part(prose("chapter." + chapter.getName(), "chapter"));
        if (first) {
            part(WORDS.getString("lists"));
            framework.questions().forEach(question -> part(judgement(question)));
        }
    }

    private String judgement(Question question) {
        String grades =
                framework.gradesOf(question).stream().map(Grade::getName).collect(Collectors.joining(", "));
        return WORDS.getString("judgement")
                .replace("TITLE", question.getTitle())
                .replace("QUESTION", question.getName())
                .replace("GRADES", grades);
    }

    private void domains() {
        boolean first = true;
        for (Domain domain : framework.domains()) {
            part("domain " + domain.getName());
            for (Area area : framework.areasOf(domain)) {
                part("area " + area.getName());
                part(first ? WORDS.getString("sample") : prose("area", "area").replace("TITLE", area.getTitle()));
                first = false;
            }
        }
    }

    private static String prose(String key, String otherwise) {
        return "    " + WORDS.getString(WORDS.containsKey(key) ? key : otherwise);
    }

    private void part(String text) {
        parts.add(text.stripTrailing());
    }
}
