// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.candour.compose.Source;
import org.candour.language.Location;
import org.candour.language.ReportReading;
import org.candour.model.Element;
import org.eclipse.emf.ecore.EObject;

/**
 * Where a part of a document is written.
 *
 * @param place its place in a file
 * @param text all of the file as it was
 * @param isProse whether it is a paragraph, item or row of prose, and not a line of structure
 * @param atHome whether the part of the document stands in its own place, and not again in a list or a contract
 */
record Written(Location place, String text, boolean isProse, boolean atHome) {

    /** The places of all sources, in their order. */
    static List<Written> all(List<Source> sources, ReportReading reading) {
        Map<EObject, Location> places = new HashMap<>();
        Map<Path, String> texts = new HashMap<>();
        return sources.stream()
                .map(source -> {
                    Location place = places.computeIfAbsent(source.written(), reading::locate);
                    String text = texts.computeIfAbsent(place.file(), reading::text);
                    return new Written(place, text, !(source.written() instanceof Element), source.isAtHome());
                })
                .toList();
    }

    /** The line at some share of the way through it, from its first character that is not blank. */
    Location lineAt(double share) {
        int end = Math.min(place.offset() + place.length(), text.length());
        int wanted = Math.min(place.offset() + (int) (share * place.length()), Math.max(place.offset(), end - 1));
        int start = Math.max(place.offset(), text.lastIndexOf('\n', wanted - 1) + 1);
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int line = place.line()
                + (int) text.substring(place.offset(), start)
                        .chars()
                        .filter(c -> c == '\n')
                        .count();
        int column = start - text.lastIndexOf('\n', start - 1);
        int lineEnd = text.indexOf('\n', start);
        return new Location(place.file(), line, column, start, (lineEnd < 0 ? text.length() : lineEnd) - start);
    }

    /** Whether an offset below its start is still in one of its lines. */
    boolean reaches(int offset) {
        int end = place.offset() + place.length();
        return offset <= end
                || text.substring(Math.min(end, text.length()), Math.min(offset, text.length()))
                                .indexOf('\n')
                        < 0;
    }

    /** Whether it is written right below the line of an offset, with no blank line between. */
    boolean followsAtOnce(int offset) {
        int from = startOfLine(offset);
        int to = startOfLine(place.offset());
        return text.substring(from, Math.max(from, to)).lines().noneMatch(String::isBlank);
    }

    private int startOfLine(int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** How far through it an offset is, from 0 to 1. */
    double shareAt(int offset) {
        return place.length() == 0 ? 0 : Math.clamp((double) (offset - place.offset()) / place.length(), 0, 1);
    }
}
