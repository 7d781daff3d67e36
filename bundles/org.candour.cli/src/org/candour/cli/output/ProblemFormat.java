// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import java.io.PrintWriter;

/** A way to show what a check found. */
public interface ProblemFormat {
    /**
     * Shows problems.
     *
     * @param findings what was found
     * @param out where to
     */
    void print(Findings findings, PrintWriter out);
}
