// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.util.function.Consumer;
import org.candour.studio.words.Words;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.resource.ImageDescriptor;

/** The tools above the pages. */
final class PreviewTools {
    private final PagesCanvas canvas;
    private final PageField field;
    private final Action follow;

    /**
     * Tools for a canvas.
     *
     * @param followed is told whether the pages are to follow the caret, when that is changed
     */
    PreviewTools(PagesCanvas canvas, Consumer<Boolean> followed) {
        this.canvas = canvas;
        this.field = new PageField(canvas);
        this.follow = new Action(Words.text("pages.follow"), IAction.AS_CHECK_BOX) {
            @Override
            public void run() {
                followed.accept(isChecked());
            }
        };
        follow.setChecked(true);
        follow.setImageDescriptor(icon("follow-caret"));
        canvas.onMove(field::update);
    }

    /** Puts the tools somewhere. */
    void fill(IContributionManager bar) {
        bar.add(tool(
                "pages.smaller",
                "zoom-out",
                () -> canvas.zoom(Zoom.smaller(canvas.column().scale()))));
        bar.add(tool(
                "pages.larger",
                "zoom-in",
                () -> canvas.zoom(Zoom.larger(canvas.column().scale()))));
        bar.add(tool("pages.width", "fit-width", () -> canvas.zoom(Zoom.WIDTH)));
        bar.add(tool("pages.whole", "fit-page", () -> canvas.zoom(Zoom.PAGE)));
        bar.add(new Separator());
        bar.add(field);
        bar.add(new Separator());
        bar.add(follow);
    }

    boolean isFollowing() {
        return follow.isChecked();
    }

    /** Shows the page in sight. */
    void update() {
        field.update();
    }

    private static IAction tool(String words, String icon, Runnable run) {
        Action action = new Action(Words.text(words)) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setToolTipText(Words.text(words));
        action.setImageDescriptor(icon(icon));
        return action;
    }

    private static ImageDescriptor icon(String name) {
        return ImageDescriptor.createFromURL(PreviewTools.class.getResource("/icons/" + name + ".svg"));
    }
}
