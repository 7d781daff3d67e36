// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.candour.language.server.reports.Page;
import org.candour.model.Afi;
import org.candour.model.Area;
import org.candour.model.Element;
import org.candour.model.NoAfi;

/** Moves a finding that stands in no area to the end of one in its file; the nearest is the likeliest. */
final class MoveFinding implements Fix {
    private static final int MOST = 5;

    @Override
    public Set<String> rules() {
        return Set.of("finding-outside-area");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element().flatMap(line -> MovablePart.of(line, trouble.page())).stream()
                .flatMap(finding -> areas(finding).stream()
                        .flatMap(area -> proposal(finding, area).stream())
                        .limit(MOST))
                .toList();
    }

    private static Optional<Proposal> proposal(MovablePart finding, int area) {
        Page page = finding.page();
        String name = page.elements().get(area).getName();
        return finding.before(MovablePart.end(area, page))
                .map(move -> move.in(new Proposal(page, "fix.moveFinding", name)));
    }

    private static List<Integer> areas(MovablePart finding) {
        List<Element> lines = finding.page().elements();
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i) instanceof Area area && area.getName() != null)
                .filter(i -> agrees(finding.opener(), lines.subList(i, MovablePart.end(i, finding.page()))))
                .boxed()
                .sorted(Comparator.comparing(i -> Math.abs(i - finding.from())))
                .toList();
    }

    /** Where an area says that there is no AFI, only the author knows which of the two is true. */
    private static boolean agrees(Element finding, List<Element> area) {
        return switch (finding) {
            case Afi afi -> area.stream().noneMatch(NoAfi.class::isInstance);
            case NoAfi none -> area.stream().noneMatch(line -> line instanceof Afi || line instanceof NoAfi);
            default -> true;
        };
    }
}
