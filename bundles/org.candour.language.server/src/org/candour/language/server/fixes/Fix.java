// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Set;

/** One way of putting problems of some rules right. */
interface Fix {
    /** The ids of the rules whose problems it may put right. */
    Set<String> rules();

    /** What it proposes for a problem, the likeliest first; empty when it does not apply. */
    List<Proposal> proposals(Trouble trouble);
}
