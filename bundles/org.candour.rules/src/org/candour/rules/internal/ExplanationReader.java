// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.rules.RuleExplanation;

/** Reads a page of explanations; {@link org.candour.rules.Explanations#read} says how one is written. */
public final class ExplanationReader {
    private static final Pattern EXPLANATION = Pattern.compile(
            "([a-z-]+): (.+?)\n\n(.+?)\n\nWrong:\n\n(.+?)\n\nRight:\n\n(.+?)\n\nWhat to do: (.+)", Pattern.DOTALL);

    private ExplanationReader() {}

    /** Reads all explanations of a page in order. */
    public static List<RuleExplanation> read(InputStream page) throws IOException {
        String text = new String(page.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        List<RuleExplanation> explanations = new ArrayList<>();
        for (String part : ("\n" + text).split("\n# ")) {
            if (!part.isBlank()) {
                explanations.add(explanation(part.strip()));
            }
        }
        return explanations;
    }

    private static RuleExplanation explanation(String part) {
        Matcher matcher = EXPLANATION.matcher(part);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(
                    "An explanation lacks a part: " + part.lines().findFirst().orElse(""));
        }
        return new RuleExplanation(
                matcher.group(1),
                matcher.group(2),
                prose(matcher.group(3)),
                example(matcher.group(4)),
                example(matcher.group(5)),
                prose(matcher.group(6)));
    }

    private static String prose(String wrapped) {
        return wrapped.replaceAll("(?<!\n)\n(?!\n)", " ");
    }

    private static String example(String indented) {
        return indented.replaceAll("(?m)^ {4}", "");
    }
}
