// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.model.Appendix;
import org.candour.model.Area;
import org.candour.model.Chapter;
import org.candour.model.Contract;
import org.candour.model.Described;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Heading;
import org.candour.model.ListDirective;
import org.candour.model.NoAfi;
import org.candour.model.Section;
import org.candour.model.report.WholeReport;

/** Which parts of a report are empty: no prose below them and nothing printed before the next part of their rank. */
final class Parts {
    private Parts() {}

    /** The empty parts in reading order. */
    static List<Element> empty(WholeReport report) {
        List<Element> empty = new ArrayList<>();
        Optional<Element> open = Optional.empty();
        for (Element element : report.elements()) {
            if (!prints(element)) {
                continue;
            }
            open.filter(part -> rank(element) <= rank(part)).ifPresent(empty::add);
            open = isPart(element) && !PlainWords.anyBelow(report, element) ? Optional.of(element) : Optional.empty();
        }
        open.ifPresent(empty::add);
        return empty;
    }

    private static boolean isPart(Element element) {
        return rank(element) < 6 && !(element instanceof Contract);
    }

    private static int rank(Element element) {
        return switch (element) {
            case Chapter chapter -> 1;
            case Appendix appendix -> 1;
            case Contract contract -> 1;
            case Section section -> 2;
            case Heading heading -> 3;
            case Domain domain -> 3;
            case Area area -> 4;
            default -> 6;
        };
    }

    private static boolean prints(Element element) {
        return element instanceof Described || element instanceof ListDirective || element instanceof NoAfi;
    }
}
