// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.thread;

import org.candour.language.Location;
import org.candour.rules.Severity;

/**
 * A place where the thread breaks.
 *
 * @param rule the id of the rule that says so
 * @param severity how much it matters under the report's framework; a note is no fault
 * @param message what is missing and what to do, in full sentences
 * @param location where
 */
public record ThreadGap(String rule, Severity severity, String message, Location location) {
    /** Whether something is to be done about it, rather than to be known. */
    public boolean matters() {
        return severity != Severity.NOTE;
    }
}
