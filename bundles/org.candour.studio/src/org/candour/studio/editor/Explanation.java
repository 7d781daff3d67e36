// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.Optional;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Places;
import org.candour.studio.session.Session;
import org.eclipse.jface.text.DefaultInformationControl;
import org.eclipse.jface.text.IInformationControlCreator;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextHover;
import org.eclipse.jface.text.ITextHoverExtension;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;

/** Says what the word under the pointer is about, and what is wrong with it. */
public final class Explanation implements ITextHover, ITextHoverExtension {

    @Override
    public String getHoverInfo(ITextViewer viewer, IRegion region) {
        Optional<OpenText> text = Session.get().texts().of(viewer.getDocument());
        if (text.isEmpty()) {
            return null;
        }
        HoverParams params = new HoverParams(
                Session.name(text.get().file()), Places.position(text.get().document(), region.getOffset()));
        Hover nothing = new Hover();
        Hover hover = Session.soon(Session.get().ask().hover(params), nothing);
        if (hover.getContents() == null || !hover.getContents().isRight()) {
            return null;
        }
        return html(hover.getContents().getRight().getValue());
    }

    /** Markdown in the few tags that the platform's small window understands. */
    static String html(String markdown) {
        return markdown.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>")
                .replaceAll("\\\\([\\\\`*_{}\\[\\]<>#|])", "$1")
                .replaceAll("\n\n---\n\n", "<p>")
                .replaceAll("\n\n+", "<p>");
    }

    @Override
    public IRegion getHoverRegion(ITextViewer viewer, int offset) {
        return new Region(offset, 0);
    }

    @Override
    public IInformationControlCreator getHoverControlCreator() {
        return shell -> new DefaultInformationControl(shell, false);
    }
}
