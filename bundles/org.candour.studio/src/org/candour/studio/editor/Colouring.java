// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.ArrayList;
import java.util.List;
import org.candour.studio.look.Looks;
import org.candour.studio.session.FirstText;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Session;
import org.eclipse.jface.text.DocumentEvent;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.ITextViewerExtension5;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextEvent;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.jface.text.presentation.IPresentationDamager;
import org.eclipse.jface.text.presentation.IPresentationReconciler;
import org.eclipse.jface.text.presentation.IPresentationRepairer;
import org.eclipse.lsp4j.SemanticTokensParams;

/**
 * Styles a report as the server understands it, after each pause in typing. While one types the widget itself moves
 * the styles along.
 */
public final class Colouring implements IPresentationReconciler {

    private final StyledPieces pieces = new StyledPieces();
    private final BarePlaces bare = new BarePlaces();
    private final Runnable changedLook = this::styleAnew;
    private ITextViewer viewer;
    private ViewedText viewed;

    @Override
    public void install(ITextViewer installed) {
        viewer = installed;
        FirstText.watch(viewer.getTextWidget());
        new Dress(viewer).put();
        viewed = new ViewedText(viewer, this::ask);
        viewer.addTextListener(event -> {
            if (event.getDocumentEvent() != null) {
                noteReplaced(event.getDocumentEvent());
            } else if (event.getViewerRedrawState()) {
                styleAnew(event);
            }
        });
        Looks.onChange(changedLook);
    }

    @Override
    public void uninstall() {
        Looks.endOnChange(changedLook);
        viewed.end();
    }

    private void styleAnew() {
        pieces.forget();
        ask();
    }

    /** Words put in the place of others have lost their styles, even where they are the same words. */
    private void noteReplaced(DocumentEvent edit) {
        String words = edit.getText();
        if (edit.getLength() > 0 && words != null && !words.isEmpty()) {
            bare.add(edit.getDocument(), new Region(edit.getOffset(), words.length()));
        }
    }

    /**
     * Folding puts text into the widget without styles and without changing the document, and lines under words come
     * and go with the styles of what they are under. Only there is the text styled anew: all of a long report takes
     * so long that one would feel it at the keys.
     */
    private void styleAnew(TextEvent event) {
        int length = event.getText() == null ? 0 : event.getText().length();
        IRegion shown = new Region(event.getOffset(), length);
        IRegion place = viewer instanceof ITextViewerExtension5 folding ? folding.widgetRange2ModelRange(shown) : shown;
        if (place == null || length == 0) {
            pieces.forget();
        } else {
            bare.add(viewer.getDocument(), place);
        }
        ask();
    }

    private void ask() {
        viewed.text().ifPresent(text -> {
            long stamp = text.stamp();
            Session.get()
                    .ask()
                    .semanticTokensFull(new SemanticTokensParams(Session.name(text.file())))
                    .thenAccept(tokens -> viewed.ifUnchanged(text, stamp, () -> style(text, tokens.getData())));
        });
    }

    private void style(OpenText text, List<Integer> tokens) {
        Manuscript manuscript = new Manuscript(Looks.present());
        List<TextPresentation> changes = new ArrayList<>();
        pieces.changes(text.document(), tokens, manuscript).ifPresent(changes::add);
        bare.take(text.document()).forEach(place -> changes.add(pieces.within(place, manuscript)));
        changes.forEach(change -> viewer.changeTextPresentation(change, false));
        if (!changes.isEmpty()) {
            FirstText.coloured();
        }
    }

    @Override
    public IPresentationDamager getDamager(String contentType) {
        return null;
    }

    @Override
    public IPresentationRepairer getRepairer(String contentType) {
        return null;
    }
}
