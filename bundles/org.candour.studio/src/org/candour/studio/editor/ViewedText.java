// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.Optional;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Session;
import org.candour.studio.session.WindowThread;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.ITextInputListener;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;

/**
 * Keeps something in a text viewer up to date: runs a refresh when the viewer is shown a report file and after each
 * pause in typing, until it ends.
 */
final class ViewedText {

    private static final int PAUSE = 60;

    private final ITextViewer viewer;
    private final Runnable refresh;
    private final Runnable edited = this::putOff;
    private final Runnable due = this::due;
    private final ITextInputListener input = new ITextInputListener() {
        @Override
        public void inputDocumentAboutToBeChanged(IDocument before, IDocument after) {
            unfollow();
        }

        @Override
        public void inputDocumentChanged(IDocument before, IDocument after) {
            follow();
        }
    };
    private Optional<OpenText> text = Optional.empty();
    private boolean ended;

    ViewedText(ITextViewer viewer, Runnable refresh) {
        this.viewer = viewer;
        this.refresh = refresh;
        viewer.addTextInputListener(input);
        follow();
    }

    /** The text shown, if it is that of a report file. */
    Optional<OpenText> text() {
        return text;
    }

    /** Runs something in the window's thread, unless there has been an edit meanwhile or the viewer is gone. */
    void ifUnchanged(OpenText asked, long stamp, Runnable work) {
        StyledText widget = viewer.getTextWidget();
        if (ended || widget == null || widget.isDisposed()) {
            return;
        }
        widget.getDisplay().asyncExec(() -> {
            if (!ended
                    && viewer.getTextWidget() != null
                    && text.filter(asked::equals).isPresent()
                    && asked.stamp() == stamp) {
                work.run();
            }
        });
    }

    void end() {
        ended = true;
        unfollow();
        viewer.removeTextInputListener(input);
    }

    private void follow() {
        text = Optional.ofNullable(viewer.getDocument())
                .flatMap(document -> Session.get().texts().of(document));
        text.ifPresent(open -> {
            open.onEdit(edited);
            putOff(0);
        });
    }

    private void unfollow() {
        text.ifPresent(open -> open.endOnEdit(edited));
        text = Optional.empty();
    }

    private void putOff() {
        putOff(PAUSE);
    }

    private void putOff(int milliseconds) {
        Display display = Display.getCurrent();
        if (display == null) {
            // An edit from elsewhere, such as a renaming in all files.
            WindowThread.soon(() -> putOff(milliseconds));
            return;
        }
        // The same runnable again only puts the time off.
        display.timerExec(milliseconds, due);
    }

    private void due() {
        if (!ended && text.isPresent()) {
            refresh.run();
        }
    }
}
