// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

/** Takes the problems that rules find. */
@FunctionalInterface
public interface ProblemSink {
    /** Takes one problem. */
    void accept(Problem problem);
}
