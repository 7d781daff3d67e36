// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.List;
import java.util.Optional;
import org.candour.studio.files.Opening;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Places;
import org.candour.studio.session.Session;
import org.candour.studio.words.Words;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.hyperlink.AbstractHyperlinkDetector;
import org.eclipse.jface.text.hyperlink.IHyperlink;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.jsonrpc.messages.Either;

/** Names lead to where they are given, by a click with the control key held, or by F3. */
public final class Links extends AbstractHyperlinkDetector {

    @Override
    public IHyperlink[] detectHyperlinks(ITextViewer viewer, IRegion region, boolean many) {
        Optional<OpenText> text = Session.get().texts().of(viewer.getDocument());
        Optional<IRegion> name = name(viewer.getDocument(), region.getOffset());
        if (text.isEmpty() || name.isEmpty()) {
            return null;
        }
        List<? extends Location> places = places(text.get(), region.getOffset());
        return places.isEmpty() ? null : new IHyperlink[] {new Link(name.get(), places.get(0))};
    }

    static List<? extends Location> places(OpenText text, int offset) {
        DefinitionParams params =
                new DefinitionParams(Session.name(text.file()), Places.position(text.document(), offset));
        Either<List<? extends Location>, List<? extends LocationLink>> answer =
                Session.atOnce(Session.get().ask().definition(params), Either.forLeft(List.of()));
        return answer.isLeft() ? answer.getLeft() : List.of();
    }

    /** The name around an offset. */
    static Optional<IRegion> name(IDocument document, int offset) {
        try {
            int from = offset;
            int to = offset;
            while (from > 0 && isPartOfName(document.getChar(from - 1))) {
                from--;
            }
            while (to < document.getLength() && isPartOfName(document.getChar(to))) {
                to++;
            }
            return from == to ? Optional.empty() : Optional.of(new Region(from, to - from));
        } catch (BadLocationException e) {
            return Optional.empty();
        }
    }

    private static boolean isPartOfName(char character) {
        return Character.isLetterOrDigit(character) || character == '-';
    }

    private record Link(IRegion name, Location place) implements IHyperlink {

        @Override
        public IRegion getHyperlinkRegion() {
            return name;
        }

        @Override
        public String getTypeLabel() {
            return null;
        }

        @Override
        public String getHyperlinkText() {
            return Words.text("link.open");
        }

        @Override
        public void open() {
            Opening.open(Session.path(place.getUri()), place.getRange());
        }
    }
}
