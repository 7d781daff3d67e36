// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.List;
import java.util.Optional;

/**
 * A figure. It may move to a near page rather than leave a hole.
 *
 * @param caption number and words printed below it, such as "Figure 3: …"
 * @param alternative what it shows, in words, for those who cannot see it
 * @param image the picture
 * @param anchor the place links lead to
 * @param origin where it comes from; empty when from where the part around it does
 */
public record Figure(
        List<Inline> caption, String alternative, Image image, Optional<Anchor> anchor, Optional<Origin> origin)
        implements Block {
    public Figure {
        caption = List.copyOf(caption);
    }

    /** A figure of no origin of its own. */
    public Figure(List<Inline> caption, String alternative, Image image, Optional<Anchor> anchor) {
        this(caption, alternative, image, anchor, Optional.empty());
    }

    /** The same at another place. */
    public Figure at(Anchor other) {
        return new Figure(caption, alternative, image, Optional.of(other), origin);
    }

    @Override
    public Figure from(Origin other) {
        return new Figure(caption, alternative, image, anchor, Optional.of(other));
    }

    /** The format of a picture. */
    public enum Format {
        SVG,
        PNG
    }

    /**
     * A picture as it was read.
     *
     * @param name its file name, for messages
     * @param format its format
     * @param bytes the content of the file; not to be changed
     */
    public record Image(String name, Format format, byte[] bytes) {}
}
