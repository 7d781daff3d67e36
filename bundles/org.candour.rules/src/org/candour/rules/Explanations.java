// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.candour.rules.internal.ExplanationReader;

/** The explanations of rules, by id. Bundles that issue problems of their own add theirs with {@link #and}. */
public final class Explanations {
    private final SortedMap<String, RuleExplanation> byId;

    private Explanations(Collection<RuleExplanation> explanations) {
        byId = new TreeMap<>();
        for (RuleExplanation explanation : explanations) {
            if (byId.put(explanation.id(), explanation) != null) {
                throw new IllegalArgumentException("Explained twice: " + explanation.id());
            }
        }
    }

    /** Those of {@link Rules#all()}. */
    public static Explanations ofRules() {
        try (InputStream page = Explanations.class.getResourceAsStream("explanations.md")) {
            return read(page);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads a page of explanations in UTF-8. Each begins {@code # rule-id: Title}; then follow the why, the line
     * {@code Wrong:} with an indented example, the line {@code Right:} with another, and {@code What to do:} with
     * the remedy, all set apart by blank lines.
     *
     * @throws IOException when the page cannot be read
     * @throws IllegalArgumentException when a rule is explained twice or a part is missing
     */
    public static Explanations read(InputStream page) throws IOException {
        return new Explanations(ExplanationReader.read(page));
    }

    /**
     * These and others together.
     *
     * @throws IllegalArgumentException when both explain the same rule
     */
    public Explanations and(Explanations others) {
        var both = new ArrayList<>(byId.values());
        both.addAll(others.byId.values());
        return new Explanations(both);
    }

    /** The explanation of a rule; empty when there is no rule of that id. */
    public Optional<RuleExplanation> of(String ruleId) {
        return Optional.ofNullable(byId.get(ruleId));
    }

    /** All of them, by id in alphabetical order. */
    public List<RuleExplanation> all() {
        return List.copyOf(byId.values());
    }
}
