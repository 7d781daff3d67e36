// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.typing;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * How long the window was held while somebody typed, in milliseconds.
 *
 * @param longest the longest turn between each key and the next
 * @param all all turns
 */
record HeldTurns(List<Turns.Turn> longest, List<Turns.Turn> all) {

    private static final int FEEL = 30;
    private static final int DEEP = 30;

    /** Half of the keys held the window for less. */
    double median() {
        return below(0.5, Turns.Turn::held);
    }

    /** The most that the window's thread worked in a turn. */
    double mostWork() {
        return all.stream().mapToDouble(Turns.Turn::worked).max().orElse(0);
    }

    private double below(double share, ToDoubleFunction<Turns.Turn> what) {
        double[] sorted = longest.stream().mapToDouble(what).sorted().toArray();
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("%d keys%n".formatted(longest.size()));
        text.append(line("held", Turns.Turn::held));
        text.append(line("of that at work", Turns.Turn::worked));
        text.append(line("of that collecting rubbish", Turns.Turn::collected));
        List<Turns.Turn> felt = all.stream().filter(turn -> turn.held() > FEEL).toList();
        text.append("%d turns held it over %d ms%n".formatted(felt.size(), FEEL));
        felt.forEach(turn -> append(turn, text));
        return text.toString();
    }

    private String line(String name, ToDoubleFunction<Turns.Turn> what) {
        return "%-26s  median %5.1f  95%% below %5.1f  longest %5.1f%n"
                .formatted(name, below(0.5, what), below(0.95, what), below(1, what));
    }

    private static void append(Turns.Turn turn, StringBuilder text) {
        text.append("%nheld %.1f, at work %.1f, collecting %d; seen %d times%n"
                .formatted(
                        turn.held(),
                        turn.worked(),
                        turn.collected(),
                        turn.seen().size()));
        for (StackTraceElement[] stack : turn.seen()) {
            text.append("  seen%n".formatted());
            Arrays.stream(stack).limit(DEEP).forEach(call -> text.append("    %s%n".formatted(call)));
        }
    }
}
