// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.thread;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.candour.publish.thread.ThreadEnd;
import org.candour.publish.thread.ThreadRow;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Where the picture of the thread has what: AFIs on the left in the order written, answers on the right beside those they
 * answer. Distances are in points.
 *
 * @param afis the boxes of the AFIs
 * @param answers the boxes of the answers
 * @param height of the whole picture
 */
record ThreadLayout(Map<ThreadEnd, Rectangle> afis, Map<ThreadEnd, Rectangle> answers, int height) {

    static final int STEP = 28;
    private static final int BOX = 22;
    private static final int MARGIN = 10;
    private static final int HEAD = 26;
    private static final int TALLER = 18;
    /** Of the width, what the boxes on either side take. */
    private static final double SIDE = 0.38;

    static ThreadLayout of(List<ThreadRow> rows, int width) {
        int side = (int) (width * SIDE) - MARGIN;
        Map<ThreadEnd, Rectangle> afis = new LinkedHashMap<>();
        Map<ThreadEnd, List<Integer>> beside = new LinkedHashMap<>();
        int y = MARGIN + HEAD;
        for (ThreadRow row : rows) {
            if (row.afi().isPresent() && !afis.containsKey(row.afi().get())) {
                afis.put(row.afi().get(), new Rectangle(MARGIN, y, side, BOX));
                y += STEP;
            }
            int here = row.afi().map(afi -> afis.get(afi).y).orElse(y);
            row.answer()
                    .ifPresent(answer -> beside.computeIfAbsent(answer, one -> new ArrayList<>())
                            .add(here));
        }
        Map<ThreadEnd, Rectangle> answers = answers(beside, width - MARGIN - side, side);
        int lowest =
                answers.values().stream().mapToInt(box -> box.y + STEP).max().orElse(0);
        return new ThreadLayout(afis, answers, Math.max(y, lowest + TALLER) + MARGIN);
    }

    /** Each answer stands at the middle of what it answers, but below the answer before. */
    private static Map<ThreadEnd, Rectangle> answers(Map<ThreadEnd, List<Integer>> beside, int x, int side) {
        Map<ThreadEnd, Rectangle> answers = new LinkedHashMap<>();
        int free = MARGIN + HEAD;
        List<Map.Entry<ThreadEnd, List<Integer>>> byHeight = new ArrayList<>(beside.entrySet());
        byHeight.sort((one, other) -> Double.compare(middle(one.getValue()), middle(other.getValue())));
        for (Map.Entry<ThreadEnd, List<Integer>> answer : byHeight) {
            int y = Math.max(free, (int) middle(answer.getValue()));
            answers.put(answer.getKey(), new Rectangle(x, y, side, BOX + TALLER));
            free = y + STEP + TALLER;
        }
        return answers;
    }

    private static double middle(List<Integer> heights) {
        return heights.stream().mapToInt(Integer::intValue).average().orElse(0);
    }

    /** Where something stands. */
    Rectangle box(ThreadEnd end) {
        return afis.containsKey(end) ? afis.get(end) : answers.get(end);
    }
}
