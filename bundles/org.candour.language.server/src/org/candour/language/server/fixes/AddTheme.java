// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import org.candour.model.Recommendation;
import org.candour.model.Theme;

/** Puts a recommendation under one of the report's themes. */
final class AddTheme extends NameInRecommendation {

    AddTheme() {
        super("theme", Theme.class);
    }

    @Override
    int place(Trouble trouble, Recommendation recommendation) {
        return trouble.to();
    }
}
