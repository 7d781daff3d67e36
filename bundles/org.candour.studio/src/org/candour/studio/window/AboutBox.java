// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import java.net.URL;
import org.candour.studio.words.Words;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.osgi.framework.FrameworkUtil;

/**
 * Says what Candour is, and to whoever looks after the computer what it runs on. The platform's own box would show lists of
 * bundles and features.
 */
final class AboutBox extends MessageDialog {

    private static final int COPY = 0;
    private static final int CLOSE = 1;
    private static final int SMALL = 64;
    private static final int LARGE = 128;

    private final Image image = ImageDescriptor.createFromImageDataProvider(
                    zoom -> icon(zoom > 100 ? LARGE : SMALL).getImageData(100))
            .createImage();

    AboutBox(Shell window) {
        super(
                window,
                Words.text("about.title"),
                null,
                Words.text("about.words"),
                NONE,
                CLOSE,
                Words.text("about.copy"),
                IDialogConstants.CLOSE_LABEL);
    }

    private static ImageDescriptor icon(int size) {
        URL file = FrameworkUtil.getBundle(AboutBox.class).getEntry("icons/candour-" + size + ".png");
        return ImageDescriptor.createFromURL(file);
    }

    @Override
    public Image getImage() {
        return image;
    }

    @Override
    protected Control createCustomArea(Composite parent) {
        Label facts = new Label(parent, SWT.WRAP);
        facts.setText(Words.text("about.helper") + "\n" + facts());
        facts.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        return facts;
    }

    /** What somebody who is asked for help would want to know first. */
    static String facts() {
        return Words.text(
                "about.facts",
                FrameworkUtil.getBundle(AboutBox.class).getVersion(),
                Runtime.version(),
                System.getProperty("java.vendor"),
                System.getProperty("os.name"),
                System.getProperty("os.version"),
                System.getProperty("os.arch"),
                ResourcesPlugin.getWorkspace().getRoot().getLocation().toOSString());
    }

    @Override
    protected void buttonPressed(int button) {
        if (button != COPY) {
            super.buttonPressed(button);
            return;
        }
        Clipboard clipboard = new Clipboard(getShell().getDisplay());
        clipboard.setContents(new Object[] {facts()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    @Override
    public boolean close() {
        boolean closed = super.close();
        if (closed) {
            image.dispose();
        }
        return closed;
    }
}
