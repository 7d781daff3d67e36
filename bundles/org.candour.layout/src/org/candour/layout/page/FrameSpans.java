// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.layout.flow.Frame;
import org.candour.layout.sheet.Sheet;
import org.candour.layout.style.Measures;

/** Knows on which pages each box begins and ends, and paints its ground on each. */
final class FrameSpans {
    /** The first and last page of a box. */
    private record Span(int first, int last) {}

    /** From where to where a box reaches on a page. */
    private record Reach(double from, double to) {
        Reach and(Reach other) {
            return new Reach(Math.min(from, other.from), Math.max(to, other.to));
        }
    }

    private final Map<Frame, Span> spans = new IdentityHashMap<>();

    FrameSpans(List<Plan> plans) {
        for (int i = 0; i < plans.size(); i++) {
            for (Frame frame : reaches(plans.get(i)).keySet()) {
                spans.merge(frame, new Span(i, i), (span, here) -> new Span(span.first, here.last));
            }
        }
    }

    private static Map<Frame, Reach> reaches(Plan plan) {
        Map<Frame, Reach> reaches = new LinkedHashMap<>();
        for (Placed placed : plan.strips()) {
            if (!placed.strip().isSpace()) {
                Reach reach = new Reach(
                        placed.offset(), placed.offset() + placed.strip().height());
                placed.strip().frames().forEach(frame -> reaches.merge(frame, reach, Reach::and));
            }
        }
        return reaches;
    }

    void paint(Sheet sheet, Plan plan, int index) {
        reaches(plan).forEach((frame, reach) -> {
            Span span = spans.get(frame);
            double from = reach.from - (span.first < index ? Frame.CONTINUED : 0);
            double to = reach.to + (span.last > index ? Frame.CONTINUED : 0);
            double foot = Measures.TOP - to;
            sheet.rectangle(frame.x(), foot, frame.width(), to - from, frame.ground());
            sheet.rectangle(frame.x(), foot, Frame.RULE, to - from, frame.rule());
        });
    }
}
