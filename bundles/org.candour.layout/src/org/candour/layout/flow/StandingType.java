// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.line.Shaper;
import org.candour.layout.structure.Branch;

/**
 * Type left standing, as printers say: what one run of the page setter has set, kept for the next run of a document
 * that is mostly the same. What a whole run has no use for is let go. It serves one run at a time.
 */
public final class StandingType {
    /**
     * Words as they were set.
     *
     * @param type what they were set as
     * @param twig what they mean; its leaves are those of the type
     * @param missing characters in them that the fonts cannot print
     */
    record Set<T>(T type, Branch twig, List<String> missing) {}

    private final PieceMaker maker = new PieceMaker(new Shaper());
    private final Map<Object, Object> earlier = new HashMap<>();
    private final Map<Object, Object> used = new HashMap<>();

    /** Begins a run. */
    public void begin() {
        maker.begin();
        earlier.putAll(used);
        used.clear();
    }

    /** Ends a run that was not broken off: what it had no use for is let go. */
    public void end() {
        earlier.clear();
    }

    /** Cuts words in every run. */
    public PieceMaker maker() {
        return maker;
    }

    /**
     * What was set of some words, if need be anew.
     *
     * @param words the words and how they are set, as a value; it decides the type of what is set
     * @param setter sets them
     */
    <T> Set<T> take(Object words, Supplier<Set<T>> setter) {
        Set<T> set = keep(words, setter);
        maker.shaper().met(set.missing());
        return set;
    }

    /**
     * What was made of a value, if need be anew.
     *
     * @param value the value; it decides the type of what is made of it
     * @param making makes it
     */
    @SuppressWarnings("unchecked") // Equal values have been through the same making.
    <T> T keep(Object value, Supplier<T> making) {
        Object made = used.get(value);
        if (made == null) {
            made = earlier.get(value);
            made = made == null ? making.get() : made;
            used.put(value, made);
        }
        return (T) made;
    }
}
