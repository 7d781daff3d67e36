// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.chapters;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.candour.compose.edition.Edition;
import org.candour.compose.prose.Anchored;
import org.candour.compose.wording.Typography;
import org.candour.compose.wording.Wording;
import org.candour.document.Anchor;
import org.candour.document.Block;
import org.candour.document.Box;
import org.candour.document.Figure.Image;
import org.candour.document.Inline;
import org.candour.document.Paragraph;
import org.candour.document.Table;
import org.candour.model.AlternativeText;
import org.candour.model.Element;
import org.candour.model.Figure;
import org.candour.model.TableBlock;

/** Prints what stands apart from the text under a number and a title: figures, tables and boxes. */
final class ExhibitWriter {
    private final Edition edition;
    private final Function<Figure, Optional<Image>> pictures;

    ExhibitWriter(Edition edition, Function<Figure, Optional<Image>> pictures) {
        this.edition = edition;
        this.pictures = pictures;
    }

    /** A figure, or a box that says its picture is missing. */
    Block figure(Figure figure) {
        Optional<Anchor> anchor = Optional.of(edition.anchors().of(figure));
        List<Inline> caption = caption(figure);
        Optional<String> alternative = alternative(figure);
        return pictures.apply(figure)
                .<Block>map(image -> new org.candour.document.Figure(
                        caption, alternative.orElseGet(() -> edition.titles().of(figure)), image, anchor))
                .orElseGet(() -> new Box(Box.Kind.INFORMATION, caption, withoutPicture(figure, alternative), anchor));
    }

    private static List<Block> withoutPicture(Figure figure, Optional<String> alternative) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(
                figure.getPath() == null
                        ? Wording.line("missing.picture.unnamed")
                        : Wording.line("missing.picture", figure.getPath())));
        alternative.ifPresent(words -> blocks.add(Paragraph.of(Wording.line("missing.picture.alternative", words))));
        return blocks;
    }

    /** The words of the line after the figure, when that is its alternative text. */
    private Optional<String> alternative(Figure figure) {
        List<Element> elements = edition.report().elements();
        int next = elements.indexOf(figure) + 1;
        return next < elements.size() && elements.get(next) instanceof AlternativeText text && text.getWords() != null
                ? Optional.of(Typography.ofLine(text.getWords().strip()))
                : Optional.empty();
    }

    /** A table with its caption, what is written above it, and its sources in small print below. */
    List<Block> table(TableBlock element) {
        List<Block> printed = new ArrayList<>();
        boolean captioned = false;
        for (Block block : edition.prose().write(element)) {
            if (block instanceof Table table && !captioned) {
                printed.add(table.captioned(caption(element)));
                captioned = true;
            } else {
                printed.add(captioned ? smallPrint(block) : block);
            }
        }
        if (!captioned) {
            printed.addFirst(lead(caption(element)));
            printed.add(Paragraph.of(Wording.line("missing.table")));
        }
        return Anchored.at(edition.anchors().of(element), printed);
    }

    private static Block smallPrint(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.in(Paragraph.Style.NOTE) : block;
    }

    private static Paragraph lead(List<Inline> words) {
        return new Paragraph(Optional.empty(), words, Optional.empty(), Paragraph.Style.LEAD);
    }

    /** A box of text. */
    Box box(org.candour.model.Box box) {
        return new Box(
                Box.Kind.INFORMATION,
                caption(box),
                edition.prose().writeOrMiss(box),
                Optional.of(edition.anchors().of(box)));
    }

    /** "Figure 3: The force", or "Figure 3" when it has no title. */
    private List<Inline> caption(Element element) {
        String label = edition.citations().of(element).orElseThrow().words();
        return edition.titles()
                .given(element)
                .map(title -> Wording.line("captioned", label, title))
                .orElseGet(() -> List.of(new Inline.Text(label)));
    }
}
