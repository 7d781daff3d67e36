// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal;

import java.util.List;
import org.candour.rules.FigureFiles;
import org.candour.rules.Rule;
import org.candour.rules.internal.thread.AfiUnanswered;
import org.candour.rules.internal.thread.AnswerAddressesNoAfi;

/** The list of all rules, by topic. */
public final class AllRules {
    private AllRules() {}

    /** Every rule; that about missing files asks the port given. */
    public static List<Rule> with(FigureFiles files) {
        return List.of(new AnswerAddressesNoAfi(), new AfiUnanswered());
    }
}
