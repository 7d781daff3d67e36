// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

/** How much of a report a rule must see before it can judge. */
public enum Reach {
    /** One line and its prose; such a rule holds in every file, even one read without its report. */
    LINE,
    /** The report, from its {@code report} line on. */
    REPORT,
    /** The report with every file it includes; what such a rule misses may stand in one that is not there. */
    EVERY_FILE
}
