// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.thread;

import org.candour.model.InspectionPackage;

/** Where some recommendations have a theme, all should. */
public final class RecommendationWithoutTheme extends RecommendationWithout {
    /** The rule. */
    public RecommendationWithoutTheme() {
        super("recommendation-without-theme", InspectionPackage.Literals.RECOMMENDATION__THEME);
    }
}
