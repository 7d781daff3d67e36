// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candour.language.Location;
import org.candour.layout.Item;
import org.candour.layout.Page;
import org.candour.layout.Proof;

/** The pages of a report at one time, and the ways between them and the files it is written in. */
public final class PreviewPages {
    private final Proof proof;
    private final SourceMap map;

    PreviewPages(Proof proof, List<Written> sources, Path main) {
        this.proof = proof;
        this.map = new SourceMap(proof, sources, main);
    }

    /** How many pages there are, the cover included. */
    public int count() {
        return proof.count();
    }

    /** The width of every page in points. */
    public double width() {
        return proof.page(1).width();
    }

    /** The height of every page in points. */
    public double height() {
        return proof.page(1).height();
    }

    /**
     * A page, painted when asked for.
     *
     * @param number its number, from 1 to {@link #count}
     */
    Page page(int number) {
        return proof.page(number);
    }

    /**
     * What is painted on a page.
     *
     * @param number its number, from 1 to {@link #count}
     */
    public PageLook look(int number) {
        return new PageLook(page(number));
    }

    /**
     * What a page says, a line a line, for those who hear it read.
     *
     * @param number its number, from 1 to {@link #count}
     */
    public String words(int number) {
        StringBuilder words = new StringBuilder();
        double baseline = Double.NaN;
        for (Item item : page(number).items()) {
            if (item instanceof Item.Glyphs run && run.leaf().isPresent()) {
                boolean raised = baseline - run.baseline() < 0 && run.baseline() - baseline < run.size();
                if (run.baseline() != baseline && !raised && !words.isEmpty()) {
                    words.append('\n');
                }
                baseline = raised ? baseline : run.baseline();
                run.glyphs().forEach(glyph -> words.append(glyph.text()));
            }
        }
        return words.toString();
    }

    /** What did not come out as it should, in plain English; mostly empty. */
    public List<String> warnings() {
        return proof.warnings();
    }

    /**
     * Where what stands at a point of a page is written: the line of a file, which is a guess within a long paragraph.
     * What the program itself has put there leads to the line of the report it stands for.
     *
     * @param page the number of the page, from 1
     * @param y height above the lower edge of the page in points
     * @return empty where nothing is that comes from a file, as on the cover
     */
    public Optional<Location> written(int page, double y) {
        return map.written(page, y);
    }

    /**
     * Where what is written at a place of a file stands on the pages: in its own place, where it prints in several. A
     * line that prints nothing leads to what is written right below it, else to what stands before it; what is above
     * all that prints leads to the cover.
     *
     * @param file a file of the report
     * @param offset offset in characters
     * @return empty when nothing of the file is on the pages
     */
    public Optional<PagePlace> placeOf(Path file, int offset) {
        return map.placeOf(file, offset);
    }
}
