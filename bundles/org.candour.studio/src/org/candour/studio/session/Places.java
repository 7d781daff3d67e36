// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** Places in a text: lines and columns for the server, offsets for the editor. */
public final class Places {

    private Places() {}

    /**
     * The server's form of an offset.
     *
     * @throws IllegalArgumentException if the document is shorter
     */
    public static Position position(IDocument document, int offset) {
        try {
            int line = document.getLineOfOffset(offset);
            return new Position(line, offset - document.getLineOffset(line));
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("The document is shorter than " + offset, e);
        }
    }

    /** The server's form of a stretch of text. */
    public static Range range(IDocument document, int offset, int length) {
        return new Range(position(document, offset), position(document, offset + length));
    }

    /** The offset of a place; the end of the line or of the document where it lies beyond. */
    public static int offset(IDocument document, Position position) {
        try {
            if (position.getLine() >= document.getNumberOfLines()) {
                return document.getLength();
            }
            int start = document.getLineOffset(position.getLine());
            return start + Math.min(position.getCharacter(), document.getLineLength(position.getLine()));
        } catch (BadLocationException e) {
            return document.getLength();
        }
    }

    /** The stretch of text of a range. */
    public static org.eclipse.jface.text.Position region(IDocument document, Range range) {
        int from = offset(document, range.getStart());
        int to = Math.max(from, offset(document, range.getEnd()));
        return new org.eclipse.jface.text.Position(from, to - from);
    }
}
