// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.link.LinkedModeModel;
import org.eclipse.jface.text.link.LinkedModeUI;
import org.eclipse.jface.text.link.LinkedPosition;
import org.eclipse.jface.text.link.LinkedPositionGroup;

/**
 * Words to insert, with stops to fill in one after the other by the tab key.
 *
 * @param words the words, with the suggestions for the stops in them
 * @param stops the stops in the order they are visited; empty when there is nothing to fill in
 */
public record Snippet(String words, List<Stop> stops) {

    private static final Pattern MARK = Pattern.compile("\\$(\\d+)|\\$\\{(\\d+)(?::([^}]*))?}|\\\\([$}\\\\])");

    /**
     * A place to fill in.
     *
     * @param number its place in the order; 0 is the last
     * @param offset where it begins within the words
     * @param length how long the suggestion is
     */
    public record Stop(int number, int offset, int length) {}

    /** Words without stops. */
    public static Snippet plain(String words) {
        return new Snippet(words, List.of());
    }

    /** Words with stops in the form of the protocol, such as <code>${1:name}</code>. */
    public static Snippet of(String marked) {
        StringBuilder words = new StringBuilder();
        TreeMap<Integer, Stop> stops = new TreeMap<>();
        Matcher mark = MARK.matcher(marked);
        int done = 0;
        while (mark.find()) {
            words.append(marked, done, mark.start());
            done = mark.end();
            if (mark.group(4) != null) {
                words.append(mark.group(4));
                continue;
            }
            int number = Integer.parseInt(mark.group(1) != null ? mark.group(1) : mark.group(2));
            String suggestion = mark.group(3) == null ? "" : mark.group(3);
            stops.putIfAbsent(
                    number == 0 ? Integer.MAX_VALUE : number, new Stop(number, words.length(), suggestion.length()));
            words.append(suggestion);
        }
        words.append(marked.substring(done));
        return new Snippet(words.toString(), new ArrayList<>(stops.values()));
    }

    /** Puts the words in place of some text, and the caret where writing goes on. */
    public void insert(ITextViewer viewer, int from, int length) {
        try {
            viewer.getDocument().replace(from, length, words);
            if (stops.isEmpty()) {
                viewer.setSelectedRange(from + words.length(), 0);
            } else if (stops.size() == 1) {
                viewer.setSelectedRange(
                        from + stops.get(0).offset(), stops.get(0).length());
            } else {
                link(viewer, from);
            }
        } catch (BadLocationException e) {
            ILog.get().warn("Words could not be inserted at " + from, e);
        }
    }

    private void link(ITextViewer viewer, int from) throws BadLocationException {
        IDocument document = viewer.getDocument();
        LinkedModeModel model = new LinkedModeModel();
        for (int i = 0; i < stops.size(); i++) {
            Stop stop = stops.get(i);
            LinkedPositionGroup group = new LinkedPositionGroup();
            group.addPosition(new LinkedPosition(document, from + stop.offset(), stop.length(), i));
            model.addGroup(group);
        }
        model.forceInstall();
        LinkedModeUI stepping = new LinkedModeUI(model, viewer);
        stepping.setExitPosition(viewer, from + words.length(), 0, Integer.MAX_VALUE);
        stepping.enter();
    }
}
