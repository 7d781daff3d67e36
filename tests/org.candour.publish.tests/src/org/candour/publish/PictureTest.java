// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.document.Figure.Format;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PictureTest {
    @TempDir
    Path folder;

    @Test
    void aDrawingIsKnownByItsContent() throws IOException {
        assertEquals(Format.SVG, usable("<?xml version=\"1.0\"?>\n<!-- drawn by hand -->\n<svg/>"));
        assertEquals(Format.SVG, usable("\uFEFF<svg xmlns=\"http://www.w3.org/2000/svg\"/>"));
    }

    @Test
    void aPictureOfPixelsIsKnownByItsContent() throws IOException {
        assertEquals(Format.PNG, usable("\u0089PNG\r\n\u001a\n and more"));
    }

    @Test
    void aMissingFileIsMissing() {
        assertEquals(new Picture.Missing(), Picture.in(folder.resolve("nowhere.svg")));
    }

    @Test
    void aPhotographFromACameraIsToBeSavedAnew() throws IOException {
        Picture.Unusable picture = unusable("\u00ff\u00d8\u00ff\u00e0");

        assertEquals("figure-format-unsupported", picture.rule());
        assertEquals(
                "is a JPEG picture and not an SVG or PNG one, whatever its name says. Save it as one of these, and"
                        + " name that file.",
                picture.reason());
    }

    @Test
    void aTextIsNoPicture() throws IOException {
        assertTrue(unusable("Dear <svg> reader")
                .reason()
                .startsWith("is neither an SVG nor a PNG picture, whatever its name says."));
    }

    @Test
    void anEmptyFileIsToBeSavedAgain() throws IOException {
        assertEquals("is empty. Save the picture again.", unusable("").reason());
    }

    @Test
    void aFolderIsNoPicture() {
        Picture.Unusable picture = assertInstanceOf(Picture.Unusable.class, Picture.in(folder));

        assertEquals("figure-file-unreadable", picture.rule());
    }

    private Format usable(String content) throws IOException {
        return assertInstanceOf(Picture.Usable.class, Picture.in(file(content)))
                .image()
                .format();
    }

    private Picture.Unusable unusable(String content) throws IOException {
        return assertInstanceOf(Picture.Unusable.class, Picture.in(file(content)));
    }

    private Path file(String content) throws IOException {
        boolean bytes = content.chars().allMatch(c -> c < 0x100);
        return Files.writeString(
                folder.resolve("picture"), content, bytes ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
    }
}
