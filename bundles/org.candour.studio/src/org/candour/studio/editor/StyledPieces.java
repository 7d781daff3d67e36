// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.language.server.TokenLegend;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Region;
import org.eclipse.jface.text.TextPresentation;
import org.eclipse.swt.custom.StyleRange;

/** The pieces of a text that have been styled, so that after an edit only what differs is styled again. */
final class StyledPieces {

    /** A piece of text; counted from the end of the text too, since what follows an edit keeps its distance to that. */
    private record Piece(int from, int length, int type, int modifiers) {

        boolean isLike(Piece other, int moved) {
            return from + moved == other.from
                    && length == other.length
                    && type == other.type
                    && modifiers == other.modifiers;
        }

        int to() {
            return from + length;
        }
    }

    private List<Piece> shown = List.of();
    private int shownLength = -1;

    /** Whatever was styled is to be styled again. */
    void forget() {
        shown = List.of();
        shownLength = -1;
    }

    /**
     * The styles that bring the text from what was shown last to what its tokens say.
     *
     * @param tokens as the protocol encodes them
     * @return empty when nothing changes
     */
    Optional<TextPresentation> changes(IDocument document, List<Integer> tokens, Manuscript manuscript) {
        List<Piece> now = pieces(document, tokens);
        int moved = document.getLength() - shownLength;
        int same = shownLength < 0 ? 0 : sameAtBeginning(now);
        int sameAtEnd = shownLength < 0 ? 0 : sameAtEnd(now, same, moved);
        boolean nothing = shownLength >= 0 && same + sameAtEnd == now.size() && now.size() == shown.size();
        int from = same == 0 ? 0 : now.get(same - 1).to();
        int to = sameAtEnd == 0
                ? document.getLength()
                : now.get(now.size() - sameAtEnd).from();
        List<Piece> changed = now.subList(same, now.size() - sameAtEnd);
        shown = now;
        shownLength = document.getLength();
        return nothing || to < from ? Optional.empty() : Optional.of(presentation(from, to, changed, manuscript));
    }

    /** The styles of a place as they were last given, wherever a piece touches it. */
    TextPresentation within(IRegion place, Manuscript manuscript) {
        int end = place.getOffset() + place.getLength();
        List<Piece> touched = shown.stream()
                .filter(piece -> piece.from() < end && piece.to() > place.getOffset())
                .toList();
        int from = touched.isEmpty()
                ? place.getOffset()
                : Math.min(place.getOffset(), touched.getFirst().from());
        int to = touched.isEmpty() ? end : Math.max(end, touched.getLast().to());
        return presentation(from, to, touched, manuscript);
    }

    private int sameAtBeginning(List<Piece> now) {
        int most = Math.min(now.size(), shown.size());
        int same = 0;
        while (same < most && now.get(same).isLike(shown.get(same), 0)) {
            same++;
        }
        return same;
    }

    private int sameAtEnd(List<Piece> now, int same, int moved) {
        int most = Math.min(now.size(), shown.size()) - same;
        int atEnd = 0;
        while (atEnd < most && shown.get(shown.size() - 1 - atEnd).isLike(now.get(now.size() - 1 - atEnd), moved)) {
            atEnd++;
        }
        return atEnd;
    }

    private static TextPresentation presentation(int from, int to, List<Piece> pieces, Manuscript manuscript) {
        TextPresentation presentation = new TextPresentation(new Region(from, to - from), Math.max(8, pieces.size()));
        presentation.setDefaultStyleRange(new StyleRange(from, to - from, null, null));
        for (Piece piece : pieces) {
            Optional<StyleRange> style = manuscript.style(TokenLegend.TYPES.get(piece.type()), piece.modifiers());
            style.ifPresent(range -> {
                range.start = piece.from();
                range.length = piece.length();
                presentation.addStyleRange(range);
            });
        }
        return presentation;
    }

    private static List<Piece> pieces(IDocument document, List<Integer> tokens) {
        List<Piece> pieces = new ArrayList<>(tokens.size() / 5);
        int line = 0;
        int column = 0;
        for (int i = 0; i + 4 < tokens.size(); i += 5) {
            column = tokens.get(i) > 0 ? tokens.get(i + 1) : column + tokens.get(i + 1);
            line += tokens.get(i);
            try {
                int from = document.getLineOffset(line) + column;
                int length = Math.min(tokens.get(i + 2), document.getLength() - from);
                if (length > 0) {
                    pieces.add(new Piece(from, length, tokens.get(i + 3), tokens.get(i + 4)));
                }
            } catch (BadLocationException e) {
                // The text is shorter than the server believed; it will be asked again after that edit.
                return pieces;
            }
        }
        return pieces;
    }
}
