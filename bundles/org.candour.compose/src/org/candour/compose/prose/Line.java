// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.regex.Pattern;

/** What has been printed of one paragraph so far: it tells the start of a sentence from its middle. */
final class Line {
    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…][)\\]’”\"*]*\\s+[(\\[‘“]*", Pattern.DOTALL);
    private static final Pattern ABBREVIATED = Pattern.compile(
            ".*\\b(?:e\\.g|i\\.e|cf|viz|No|Mr|Mrs|Ms|Dr|St|vs|approx|incl|para|p|pp)\\.\\s+[(\\[‘“]*", Pattern.DOTALL);

    private final StringBuilder printed = new StringBuilder();

    void add(String words) {
        printed.append(words);
    }

    String printed() {
        return printed.toString();
    }

    boolean startsSentence() {
        return startsSentence("");
    }

    /** Whether what follows these further words starts a sentence. */
    boolean startsSentence(String further) {
        String before = printed + further;
        boolean atStart = before.chars().noneMatch(Character::isLetterOrDigit);
        return atStart
                || SENTENCE_END.matcher(before).matches()
                        && !ABBREVIATED.matcher(before).matches();
    }
}
