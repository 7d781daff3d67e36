// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.thread;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.candour.language.Location;

/**
 * A line of the thread: an AFI and one answer to it, or one of them alone.
 *
 * @param area the title of the area the AFI, or else the answer, stands in; empty when it stands in none
 * @param theme the title of the theme of the recommendation; empty when there is none
 * @param owner who sees to the recommendation or consideration; empty when nobody is named
 * @param afi the AFI; empty for an answer that addresses none
 * @param answer the recommendation or consideration; empty for an AFI that leads to none
 * @param commitment what the contract says of the recommendation; empty without one
 * @param gaps what is missing here
 */
public record ThreadRow(
        String area,
        String theme,
        String owner,
        Optional<ThreadEnd> afi,
        Optional<ThreadEnd> answer,
        Optional<Commitment> commitment,
        List<ThreadGap> gaps) {

    /** How a line of the thread stands. */
    public enum State {
        /** Something is missing that the framework asks for. */
        BROKEN("Gap"),
        /** The AFI is left to the unit, which the framework allows. */
        OPEN("Left to the unit"),
        /** Everything is there. */
        WHOLE("Answered");

        private final String words;

        State(String words) {
            this.words = words;
        }

        /** The state in a word or two. */
        public String words() {
            return words;
        }
    }

    /** Guards against changes. */
    public ThreadRow {
        gaps = List.copyOf(gaps);
    }

    /** How it stands. */
    public State state() {
        if (gaps.stream().anyMatch(ThreadGap::matters)) {
            return State.BROKEN;
        }
        return afi.isPresent() && answer.isEmpty() ? State.OPEN : State.WHOLE;
    }

    /** Where to look first: the AFI, or else the answer. */
    public Location location() {
        return Stream.concat(afi.stream(), answer.stream())
                .map(ThreadEnd::location)
                .findFirst()
                .orElseThrow();
    }
}
