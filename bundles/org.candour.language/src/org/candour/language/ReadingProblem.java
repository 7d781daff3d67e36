// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import java.util.List;
import org.candour.rules.Severity;

/**
 * Something that keeps a file from being read as it was meant.
 *
 * @param location where it is
 * @param rule the id of the rule it breaks, such as {@code keyword-misspelt}
 * @param severity how much it matters
 * @param message what is wrong and what to do about it, in plain English
 * @param suggestions words that would put it right in its place, the likeliest first; empty when there are none
 */
public record ReadingProblem(
        Location location, String rule, Severity severity, String message, List<String> suggestions) {}
