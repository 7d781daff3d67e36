// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.start;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.candour.studio.look.Looks;
import org.candour.studio.look.Sheet;
import org.candour.studio.words.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.part.ViewPart;

/** A page to read beside one's writing: the tutorial, the keys, the news. */
public final class ReadingPage extends ViewPart {

    /** The view's identity. */
    public static final String ID = "org.candour.studio.reading";

    private static final int MARGIN = 22;
    private static final int LEADING = 3;

    private final Runnable changedLook = this::fill;
    private StyledText sheet;

    /**
     * Shows a page.
     *
     * @param name tutorial, keys or news
     */
    public static void show(String name) {
        IWorkbenchPage page =
                PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        try {
            page.showView(ID, name, IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException e) {
            ILog.get().log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        sheet = new StyledText(parent, SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY);
        Sheet.keepFromTheme(sheet);
        sheet.setMargins(MARGIN, MARGIN, MARGIN, MARGIN);
        String name = getViewSite().getSecondaryId();
        setPartName(Words.text("page." + name));
        Looks.onChange(changedLook);
        fill();
    }

    private void fill() {
        if (sheet.isDisposed()) {
            return;
        }
        Sheet.dress(sheet, LEADING);
        MarkedPage page = MarkedPage.of(text(getViewSite().getSecondaryId()), Looks.present());
        sheet.setText(page.words());
        sheet.setStyleRanges(page.styles());
        int letter = widthOfLetter(Looks.present().fonts().table());
        page.hanging().forEach((line, letters) -> sheet.setLineWrapIndent(line, 1, letters * letter));
    }

    private int widthOfLetter(Font evenlySpaced) {
        GC gc = new GC(sheet);
        try {
            gc.setFont(evenlySpaced);
            return gc.textExtent("n").x;
        } finally {
            gc.dispose();
        }
    }

    private static String text(String name) {
        try (InputStream page = ReadingPage.class.getResourceAsStream(name + ".md")) {
            return new String(page.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void setFocus() {
        sheet.setFocus();
    }

    @Override
    public void dispose() {
        Looks.endOnChange(changedLook);
        super.dispose();
    }
}
