// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import java.util.List;
import org.candour.publish.LocatedProblem;
import org.candour.publish.ProblemCount;

/**
 * What a check of one or more reports found, ready to be shown.
 *
 * @param problems all problems in the order to be shown
 * @param paths how their files are named
 */
public record Findings(List<LocatedProblem> problems, ShownPaths paths) {
    public Findings {
        problems = List.copyOf(problems);
    }

    /** How many there are. */
    public ProblemCount count() {
        return ProblemCount.of(problems);
    }
}
