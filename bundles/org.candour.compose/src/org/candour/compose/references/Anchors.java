// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.references;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.candour.document.Anchor;
import org.candour.model.Element;
import org.candour.model.NumberedParagraph;
import org.candour.model.TableBlock;
import org.candour.model.report.WholeReport;

/**
 * The places links lead to. An anchor is made of the kind of a line and its name, or its count among its kind
 * where it has no name, so that it stays the same while the report grows around it.
 */
public final class Anchors {
    private final Map<Element, Anchor> anchors = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    private Anchors() {}

    /** Gives every line of a report its anchor. */
    public static Anchors of(WholeReport report) {
        Anchors all = new Anchors();
        report.elements().forEach(all::add);
        return all;
    }

    private void add(Element element) {
        String kind = kindOf(element);
        int count = counts.merge(kind, 1, Integer::sum);
        String name = element.getName() == null ? Integer.toString(count) : clean(element.getName());
        anchors.put(element, new Anchor(unique(kind + "-" + name)));
    }

    /** The place of a line of the report. */
    public Anchor of(Element element) {
        return anchors.get(element);
    }

    /** Whether a line belongs to the report, so that links can lead to it. */
    public boolean has(Element element) {
        return anchors.containsKey(element);
    }

    /** The place of a part that the tool itself puts below a line, such as the dates of a contract. */
    public Anchor within(Element element, String part) {
        return new Anchor(of(element).id() + "--" + part);
    }

    /** The place of a numbered paragraph. */
    public static Anchor ofParagraph(String number) {
        return new Anchor("p-" + number.replace('.', '-'));
    }

    private String unique(String id) {
        String free = id;
        for (int i = 2; !taken.add(free); i++) {
            free = id + "-" + i;
        }
        return free;
    }

    private static String clean(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    private static String kindOf(Element element) {
        return switch (element) {
            case NumberedParagraph p -> "paragraph";
            case TableBlock t -> "table";
            default ->
                element.eClass()
                        .getName()
                        .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                        .toLowerCase(Locale.ROOT);
        };
    }
}
