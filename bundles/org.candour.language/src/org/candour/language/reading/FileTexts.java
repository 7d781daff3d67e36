// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The texts of files: given ones first, then those on disk. */
final class FileTexts {
    private static final Charset WESTERN = Charset.forName("windows-1252");
    private static final String MARK = "\uFEFF";

    private final Map<Path, Supplier<String>> given = new HashMap<>();

    /**
     * A text as decoded.
     *
     * @param text the text without a byte order mark
     * @param wrongAt offset of the first character that is not UTF-8; empty when all of it is
     */
    record Decoded(String text, Optional<Integer> wrongAt) {}

    FileTexts(Map<Path, String> given) {
        given.forEach((path, text) -> give(path, () -> text));
    }

    /** Lets a text stand in for that on disk, asked for when it is needed. */
    void give(Path path, Supplier<String> text) {
        given.put(key(path), text);
    }

    /** Lets the text on disk count again. */
    void takeBack(Path path) {
        given.remove(key(path));
    }

    /** What identifies a file, however its path is written. */
    static Path key(Path file) {
        return file.toAbsolutePath().normalize();
    }

    boolean exists(Path file) {
        return given.containsKey(key(file)) || Files.isRegularFile(file);
    }

    /**
     * The text of a file.
     *
     * @throws IOException when it cannot be read
     */
    Decoded read(Path file) throws IOException {
        Supplier<String> text = given.get(key(file));
        return text != null ? new Decoded(withoutMark(text.get()), Optional.empty()) : decode(Files.readAllBytes(file));
    }

    /** The inspection files in a folder by name; empty when it cannot be listed. */
    List<Path> inspectionFilesIn(Path folder) {
        Stream<Path> unsaved = given.keySet().stream()
                .filter(path -> path.getParent().equals(key(folder)))
                .map(path -> folder.resolve(path.getFileName()));
        try (Stream<Path> saved = Files.isDirectory(folder) ? Files.list(folder) : Stream.empty()) {
            return Stream.concat(unsaved, saved)
                    .filter(path -> path.getFileName().toString().endsWith(".inspection"))
                    .distinct()
                    .sorted()
                    .toList();
        } catch (IOException e) {
            // a folder that may not be listed only costs the suggestion or the search it was listed for
            return List.of();
        }
    }

    static Decoded decode(byte[] bytes) {
        ByteBuffer rest = ByteBuffer.wrap(bytes);
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(rest)
                    .toString();
            return new Decoded(withoutMark(text), Optional.empty());
        } catch (CharacterCodingException e) {
            return decodeOtherwise(bytes, rest.position());
        }
    }

    /** Word and Notepad write UTF-16 or the encoding of Western Windows; read as such, nothing of the text is lost. */
    private static Decoded decodeOtherwise(byte[] bytes, int wrongAt) {
        boolean wide = bytes.length > 1
                && ((bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE
                        || (bytes[0] & 0xFF) == 0xFE && (bytes[1] & 0xFF) == 0xFF);
        if (wide) {
            return new Decoded(withoutMark(new String(bytes, StandardCharsets.UTF_16)), Optional.of(0));
        }
        int before = new String(bytes, 0, wrongAt, StandardCharsets.UTF_8).length();
        boolean marked = new String(bytes, 0, wrongAt, StandardCharsets.UTF_8).startsWith(MARK);
        String head = withoutMark(new String(bytes, 0, wrongAt, StandardCharsets.UTF_8));
        String tail = new String(bytes, wrongAt, bytes.length - wrongAt, WESTERN);
        return new Decoded(head + tail, Optional.of(marked ? before - 1 : before));
    }

    /** A text without the mark of byte order that it may begin with. */
    static String withoutMark(String text) {
        return text.startsWith(MARK) ? text.substring(1) : text;
    }
}
