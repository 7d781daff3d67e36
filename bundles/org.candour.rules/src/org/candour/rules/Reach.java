// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

/** How much of a report a rule must see before it can judge. */
public enum Reach {
    /** One line and its prose; such a rule holds in every file, even one read without its report. */
    LINE,
    /** The report over all its files, from its {@code report} line on. */
    REPORT
}
