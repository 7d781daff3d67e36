// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.candour.language.Formatter;
import org.candour.publish.PublicationException;
import org.candour.publish.SafeFile;

/**
 * A file and its text, as it is and as it should be laid out.
 *
 * @param path the file
 * @param found its text; empty when it is not in UTF-8
 * @param tidy the text as it should be; the same when nothing is to be done
 */
record TidyFile(Path path, Optional<String> found, String tidy) {
    private static final String MARK = "\uFEFF";

    /**
     * Reads a file.
     *
     * @throws Refusal when it cannot be read
     */
    static TidyFile of(Path path) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(path)))
                    .toString();
            String mark = text.startsWith(MARK) ? MARK : "";
            return new TidyFile(path, Optional.of(text), mark + Formatter.format(text.substring(mark.length())));
        } catch (CharacterCodingException e) {
            return new TidyFile(path, Optional.empty(), "");
        } catch (IOException e) {
            throw Refusal.ofWork(path + " cannot be read. Ask its owner for access.");
        }
    }

    boolean unreadable() {
        return found.isEmpty();
    }

    boolean isTidy() {
        return found.filter(tidy::equals).isPresent();
    }

    /**
     * Writes the text as it should be, in one step.
     *
     * @throws PublicationException when that fails; the file is then as it was
     */
    void write() throws PublicationException {
        new SafeFile(path).replaceWith(out -> out.write(tidy.getBytes(StandardCharsets.UTF_8)));
    }
}
