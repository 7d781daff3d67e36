// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.numbering;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;
import org.candour.model.Chapter;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Section;
import org.candour.model.report.WholeReport;

/** Which chapters hold sections or domains, and so number their paragraphs within these. */
final class SectionedChapters {
    private SectionedChapters() {}

    static Predicate<Chapter> in(WholeReport report) {
        Set<Element> sectioned = new HashSet<>();
        for (Element element : report.elements()) {
            if (element instanceof Section || element instanceof Domain) {
                report.placeOf(element).chapter().ifPresent(sectioned::add);
            }
        }
        return sectioned::contains;
    }
}
