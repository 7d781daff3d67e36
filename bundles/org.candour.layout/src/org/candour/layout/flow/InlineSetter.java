// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.document.Inline;
import org.candour.layout.Role;
import org.candour.layout.line.LinkTarget;
import org.candour.layout.line.Mark;
import org.candour.layout.line.Piece;
import org.candour.layout.line.PieceMaker;
import org.candour.layout.structure.Branch;
import org.candour.layout.style.Palette;
import org.candour.layout.style.TextStyle;
import org.candour.layout.style.Voice;

/** Turns inline content into the pieces of a paragraph, and enters each run in the structure. */
public final class InlineSetter {

    /**
     * How the words at hand are set.
     *
     * @param branch the node they belong to
     * @param voice their fonts
     * @param syllables whether they may be divided
     */
    private record Tone(
            Branch branch,
            Voice voice,
            boolean syllables,
            boolean emphasised,
            boolean strong,
            Optional<LinkTarget> link) {

        Tone inItalics() {
            return new Tone(branch, voice, syllables, true, strong, link);
        }

        Tone inBold() {
            return new Tone(branch, voice, syllables, emphasised, true, link);
        }

        Tone linked(Branch node, LinkTarget target) {
            return new Tone(node, voice, syllables, emphasised, strong, Optional.of(target));
        }

        TextStyle style() {
            TextStyle style = voice.style(emphasised, strong);
            return link.isPresent() ? style.in(Palette.LINK) : style;
        }

        Mark mark() {
            return link.map(target -> Mark.link(branch.leaf(), target)).orElseGet(() -> Mark.leaf(branch.leaf()));
        }
    }

    private final PieceMaker maker;
    private final NoteSetter notes;

    /** A setter that cuts words with the given maker. */
    public InlineSetter(PieceMaker maker) {
        this.maker = maker;
        this.notes = new NoteSetter(maker, this);
    }

    /**
     * The pieces of a paragraph.
     *
     * @param content its words
     * @param branch the node they belong to
     * @param voice their fonts
     * @param syllables whether words may be divided
     */
    public List<Piece> pieces(List<Inline> content, Branch branch, Voice voice, boolean syllables) {
        List<Piece> pieces = new ArrayList<>();
        Tone tone = new Tone(branch, voice, syllables, false, false, Optional.empty());
        content.forEach(inline -> add(inline, tone, pieces));
        return pieces;
    }

    private void add(Inline inline, Tone tone, List<Piece> pieces) {
        switch (inline) {
            case Inline.Text text -> addWords(text.words(), tone, pieces);
            case Inline.Emphasis emphasis -> emphasis.content().forEach(inner -> add(inner, tone.inItalics(), pieces));
            case Inline.Strong strong -> strong.content().forEach(inner -> add(inner, tone.inBold(), pieces));
            case Inline.Link link -> addLink(link, tone, pieces);
            case Inline.Footnote footnote -> notes.call(footnote, tone.branch(), tone.style(), pieces);
        }
    }

    private void addWords(String words, Tone tone, List<Piece> pieces) {
        if (!words.isEmpty()) {
            pieces.addAll(maker.pieces(words, tone.style(), tone.mark(), tone.syllables()));
        }
    }

    private void addLink(Inline.Link link, Tone tone, List<Piece> pieces) {
        Branch node = tone.branch().branch(Role.LINK);
        Tone linked = tone.linked(node, new LinkTarget(link.target(), link.description()));
        link.content().forEach(inner -> add(inner, linked, pieces));
    }
}
