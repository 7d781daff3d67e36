// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.candour.language.Location;
import org.candour.layout.Passage;
import org.candour.layout.Proof;

/** Finds the way from the pages of a report to its files and back. */
final class SourceMap {
    private static final double LINE = 14.8;

    /** A passage and its page. */
    private record Printed(int page, Passage passage) {}

    private final Proof proof;
    private final List<Written> sources;
    private final Path main;
    private Map<Integer, List<Printed>> byOrigin = Map.of();
    private Map<Path, TreeMap<Integer, Integer>> byFile = Map.of();

    SourceMap(Proof proof, List<Written> sources, Path main) {
        this.proof = proof;
        this.sources = sources;
        this.main = main;
    }

    Optional<Location> written(int page, double y) {
        Passage nearest = null;
        for (Passage passage : proof.passages(page)) {
            if (nearest == null || distance(passage, y) < distance(nearest, y)) {
                nearest = passage;
            }
        }
        return Optional.ofNullable(nearest).map(passage -> {
            int origin = passage.origin().number();
            double share = passage.inContents() ? 0 : share(printed(origin), new Printed(page, passage), y);
            return sources.get(origin).lineAt(share);
        });
    }

    private static double distance(Passage passage, double y) {
        return Math.max(0, Math.max(passage.y() - y, y - passage.y() - passage.height()));
    }

    /** How far through the passages of one origin a point of one of them is. */
    private static double share(List<Printed> all, Printed one, double y) {
        double before = 0;
        double total = 0;
        for (Printed printed : all) {
            if (printed.equals(one)) {
                double top = one.passage().y() + one.passage().height();
                before = total + Math.clamp(top - y, 0, one.passage().height());
            }
            total += printed.passage().height();
        }
        return before / total;
    }

    Optional<PagePlace> placeOf(Path file, int offset) {
        TreeMap<Integer, Integer> starts = byFile().get(normal(file));
        if (starts == null) {
            return Optional.empty();
        }
        if (starts.firstKey() > offset && normal(file).equals(normal(main))) {
            return Optional.of(cover());
        }
        int origin = nearest(starts, offset);
        Written written = sources.get(origin);
        return Optional.of(
                written.isProse()
                        ? lineOf(printed(origin), written.shareAt(offset))
                        : whole(printed(origin).getFirst()));
    }

    /** What is printed from the line at an offset, or from the line right below, or else from above. */
    private int nearest(TreeMap<Integer, Integer> starts, int offset) {
        var above = starts.floorEntry(offset);
        var below = starts.higherEntry(offset);
        if (above == null) {
            return starts.firstEntry().getValue();
        }
        boolean isOfBelow = below != null
                && !sources.get(above.getValue()).reaches(offset)
                && sources.get(below.getValue()).followsAtOnce(offset);
        return (isOfBelow ? below : above).getValue();
    }

    /** What is written above everything else prints on the cover, in the main file of a report. */
    private PagePlace cover() {
        return new PagePlace(1, 0, proof.page(1).height(), 0, 0);
    }

    /** A heading or a figure has no lines to choose from. */
    private static PagePlace whole(Printed printed) {
        Passage passage = printed.passage();
        return new PagePlace(printed.page(), passage.x(), passage.y(), passage.width(), passage.height());
    }

    private static PagePlace lineOf(List<Printed> all, double share) {
        double left =
                share * all.stream().mapToDouble(p -> p.passage().height()).sum();
        for (Printed printed : all) {
            Passage passage = printed.passage();
            if (left < passage.height() || printed == all.getLast()) {
                double height = Math.min(LINE, passage.height());
                double down = Math.min(Math.floor(left / LINE) * LINE, passage.height() - height);
                double top = passage.y() + passage.height() - down;
                return new PagePlace(printed.page(), passage.x(), top - height, passage.width(), height);
            }
            left -= passage.height();
        }
        throw new IllegalStateException("an origin without passages");
    }

    private List<Printed> printed(int origin) {
        return byOrigin().get(origin);
    }

    private synchronized Map<Integer, List<Printed>> byOrigin() {
        if (byOrigin.isEmpty()) {
            byOrigin = new HashMap<>();
            for (int page = 1; page <= proof.count(); page++) {
                for (Passage passage : proof.passages(page)) {
                    if (!passage.inContents()) {
                        byOrigin.computeIfAbsent(passage.origin().number(), o -> new ArrayList<>())
                                .add(new Printed(page, passage));
                    }
                }
            }
        }
        return byOrigin;
    }

    /** For each file, by the offset where it is written, what prints: in its own place if anywhere. */
    private synchronized Map<Path, TreeMap<Integer, Integer>> byFile() {
        if (byFile.isEmpty()) {
            Map<Path, TreeMap<Integer, Integer>> found = new HashMap<>();
            for (int origin : byOrigin().keySet()) {
                Location place = sources.get(origin).place();
                found.computeIfAbsent(normal(place.file()), f -> new TreeMap<>())
                        .merge(place.offset(), origin, this::better);
            }
            byFile = found;
        }
        return byFile;
    }

    private int better(int one, int other) {
        boolean home = sources.get(one).atHome();
        return home == sources.get(other).atHome() ? Math.min(one, other) : home ? one : other;
    }

    private static Path normal(Path file) {
        return file.toAbsolutePath().normalize();
    }
}
