// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import org.candour.studio.words.Words;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;

/** Tells a screen reader which page is in sight, and what it says. */
final class PageAccess {
    private final PagesCanvas canvas;

    PageAccess(PagesCanvas canvas) {
        this.canvas = canvas;
    }

    void listen() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Words.text("pages.name");
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = words();
            }

            @Override
            public void getHelp(AccessibleEvent event) {
                event.result = Words.text("pages.help");
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_DOCUMENT;
            }

            @Override
            public void getValue(AccessibleControlEvent event) {
                event.result = value();
            }
        });
    }

    /** Which page is in sight; empty words when there is none. */
    String value() {
        return canvas.printing()
                .map(printing -> Words.text(
                        "pages.value", canvas.currentPage(), printing.pages().count()))
                .orElse("");
    }

    /** What the page in sight says. */
    String words() {
        return canvas.printing()
                .map(printing -> printing.pages().words(canvas.currentPage()))
                .orElse(Words.text("pages.none"));
    }
}
