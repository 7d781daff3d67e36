// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import org.candour.model.InspectionPackage;

/** Where some recommendations have an owner, all should. */
public final class RecommendationWithoutOwner extends RecommendationWithout {
    /** The rule. */
    public RecommendationWithoutOwner() {
        super("recommendation-without-owner", InspectionPackage.Literals.ANSWER__OWNER);
    }
}
