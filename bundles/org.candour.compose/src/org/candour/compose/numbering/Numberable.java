// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.numbering;

import java.util.ArrayList;
import java.util.List;
import org.candour.model.Block;
import org.candour.model.Inline;
import org.candour.model.ItemList;
import org.candour.model.Paragraph;
import org.candour.model.Prose;
import org.candour.model.Table;
import org.candour.model.Text;

/** Which paragraphs of some prose take a number. */
final class Numberable {
    private Numberable() {}

    /** All but those that only carry on the sentence a list or table interrupted. */
    static List<Paragraph> paragraphsOf(Prose body) {
        List<Paragraph> found = new ArrayList<>();
        Block before = null;
        for (Block block : body == null ? List.<Block>of() : body.getBlocks()) {
            boolean interrupted = before instanceof ItemList || before instanceof Table;
            if (block instanceof Paragraph paragraph && !(interrupted && beginsInLowerCase(paragraph))) {
                found.add(paragraph);
            }
            before = block;
        }
        return found;
    }

    private static boolean beginsInLowerCase(Paragraph paragraph) {
        Inline first =
                paragraph.getContent().isEmpty() ? null : paragraph.getContent().getFirst();
        return first instanceof Text text
                && text.getValue() != null
                && text.getValue().strip().codePoints().findFirst().stream().anyMatch(Character::isLowerCase);
    }
}
