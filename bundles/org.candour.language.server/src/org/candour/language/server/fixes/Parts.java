// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import org.candour.language.Location;
import org.candour.language.server.outline.Rank;
import org.candour.language.server.reports.Page;
import org.candour.model.Element;

/** Where parts of a file begin and end, so that lines can be put between them. */
final class Parts {
    private Parts() {}

    /** Offset after the last line that belongs to a part: a chapter ends before the next, an area before the next. */
    static int end(Element part, Page page) {
        List<Element> lines = page.elements();
        Element last = part;
        for (int i = lines.indexOf(part) + 1; i < lines.size(); i++) {
            if (Rank.of(lines.get(i)).compareTo(Rank.of(part)) <= 0) {
                break;
            }
            last = lines.get(i);
        }
        return endOf(last, page);
    }

    /** Offset after a line and its prose. */
    static int endOf(Element line, Page page) {
        Location extent = page.extent(line);
        return extent.offset() + extent.length();
    }

    /** Offset of the first character of a line. */
    static int start(Element line, Page page) {
        return page.extent(line).offset();
    }
}
