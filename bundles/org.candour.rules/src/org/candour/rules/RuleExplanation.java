// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

/**
 * What a rule is about, for an author who asks.
 *
 * @param id the id of the rule
 * @param title what it finds, in a few words
 * @param why why it matters, in full sentences
 * @param exampleWrong lines of a report that break the rule
 * @param exampleRight the same lines put right
 * @param remedy what to do, in full sentences
 */
public record RuleExplanation(
        String id, String title, String why, String exampleWrong, String exampleRight, String remedy) {}
