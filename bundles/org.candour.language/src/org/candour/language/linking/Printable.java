// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.linking;

import java.util.List;
import org.candour.model.Answer;
import org.candour.model.Appendix;
import org.candour.model.Area;
import org.candour.model.Box;
import org.candour.model.Chapter;
import org.candour.model.Contract;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Figure;
import org.candour.model.Finding;
import org.candour.model.GoodPractice;
import org.candour.model.Heading;
import org.candour.model.Judgement;
import org.candour.model.NumberedParagraph;
import org.candour.model.Section;
import org.candour.model.TableBlock;
import org.candour.model.Target;

/** The elements that appear in the printed report, so that a reference can lead to them. */
final class Printable {
    private static final List<Class<? extends Element>> KINDS = List.of(
            Chapter.class,
            Section.class,
            Heading.class,
            NumberedParagraph.class,
            Box.class,
            TableBlock.class,
            Figure.class,
            Appendix.class,
            Domain.class,
            Area.class,
            Finding.class,
            Answer.class,
            GoodPractice.class,
            Judgement.class,
            Contract.class,
            Target.class);

    private Printable() {}

    static boolean is(Element element) {
        return KINDS.stream().anyMatch(kind -> kind.isInstance(element));
    }
}
