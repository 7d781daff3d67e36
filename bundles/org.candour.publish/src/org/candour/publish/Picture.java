// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.candour.document.Figure.Format;
import org.candour.document.Figure.Image;

/** A picture file as it was found: one that can be printed, or a reason why not. */
sealed interface Picture {

    /** One that can be printed. */
    record Usable(Image image) implements Picture {}

    /** No file is there. */
    record Missing() implements Picture {}

    /**
     * One that is there but cannot be printed.
     *
     * @param rule the rule that is broken
     * @param reason what is wrong and what to do, as the end of a sentence that begins with the name of the file
     */
    record Unusable(String rule, String reason) implements Picture {}

    /** The rule that a picture can be opened. */
    String UNREADABLE = "figure-file-unreadable";

    /** The rule that a picture is of a kind that can be printed. */
    String WRONG_FORMAT = "figure-format-unsupported";

    /** Looks at a file; its content decides what it is, not its name. */
    static Picture in(Path file) {
        if (!Files.exists(file)) {
            return new Missing();
        }
        if (Files.isDirectory(file)) {
            return new Unusable(UNREADABLE, "is a folder. Name a picture in it.");
        }
        try {
            return of(file.getFileName().toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            return new Unusable(UNREADABLE, "cannot be opened. Ask its owner for access, or put a copy in its place.");
        }
    }

    private static Picture of(String name, byte[] bytes) {
        if (bytes.length == 0) {
            return new Unusable(UNREADABLE, "is empty. Save the picture again.");
        }
        Optional<Format> format = formatOf(bytes);
        if (format.isPresent()) {
            return new Usable(new Image(name, format.get(), bytes));
        }
        String kind = begins(bytes, 0xFF, 0xD8)
                ? "is a JPEG picture and not an SVG or PNG one"
                : "is neither an SVG nor a PNG picture";
        return new Unusable(
                WRONG_FORMAT, kind + ", whatever its name says. Save it as one of these, and name that file.");
    }

    private static Optional<Format> formatOf(byte[] bytes) {
        if (begins(bytes, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A)) {
            return Optional.of(Format.PNG);
        }
        // Comments and declarations may stand before the element; they are rarely long.
        String start = new String(bytes, 0, Math.min(bytes.length, 1 << 16), StandardCharsets.UTF_8);
        boolean marked = start.stripLeading().startsWith("<") || start.startsWith("\uFEFF<");
        return marked && start.contains("<svg") ? Optional.of(Format.SVG) : Optional.empty();
    }

    private static boolean begins(byte[] bytes, int... signature) {
        byte[] expected = new byte[signature.length];
        for (int i = 0; i < signature.length; i++) {
            expected[i] = (byte) signature[i];
        }
        return bytes.length >= expected.length
                && Arrays.equals(bytes, 0, expected.length, expected, 0, expected.length);
    }
}
