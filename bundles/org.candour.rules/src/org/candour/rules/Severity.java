// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

import java.util.Optional;

/** How much a problem matters. A framework may set it for each rule, or switch the rule off. */
public enum Severity {
    /** The report is wrong: it contradicts itself or its framework, or could not be printed as written. */
    ERROR,
    /** The report is probably wrong, or not finished. */
    WARNING,
    /** Something the author may want to know or has still to do. */
    NOTE;

    /**
     * The severity that a framework's line asks for.
     *
     * @return empty when the line switches the rule off
     */
    public static Optional<Severity> of(org.candour.model.Severity chosen) {
        return switch (chosen) {
            case ERROR -> Optional.of(ERROR);
            case WARNING -> Optional.of(WARNING);
            case NOTE -> Optional.of(NOTE);
            case OFF -> Optional.empty();
        };
    }
}
