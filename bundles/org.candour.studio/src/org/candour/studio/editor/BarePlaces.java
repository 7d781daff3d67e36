// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.Region;

/** The places of the text in a viewer that have lost their styles; edits move them along. */
final class BarePlaces {

    private final List<Position> places = new ArrayList<>();
    private IDocument text;

    /** A place has lost its styles. Those of another text are forgotten. */
    void add(IDocument document, IRegion place) {
        if (text != document) {
            take();
            text = document;
        }
        Position position = new Position(place.getOffset(), place.getLength());
        if (places.contains(position)) {
            return;
        }
        try {
            document.addPosition(position);
            places.add(position);
        } catch (BadLocationException e) {
            throw new IllegalArgumentException("A place beyond the end of the text", e);
        }
    }

    /** Gives the places and forgets them; each is within the text and not empty. */
    List<IRegion> take(IDocument document) {
        List<IRegion> taken = take();
        return text == document ? taken : List.of();
    }

    private List<IRegion> take() {
        List<IRegion> taken = new ArrayList<>();
        for (Position position : places) {
            text.removePosition(position);
            if (!position.isDeleted() && position.getLength() > 0) {
                taken.add(new Region(position.getOffset(), position.getLength()));
            }
        }
        places.clear();
        return taken;
    }
}
