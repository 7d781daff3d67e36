// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.spelling;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** The words of a word list, read again only when its file has changed. */
final class ListedWords {
    private static final String NOT_THERE = "";

    private Set<String> words = Set.of();
    private String state = NOT_THERE;

    /** The words listed beside a main file. */
    Set<String> beside(Path mainFile) {
        WordList list = WordList.beside(mainFile);
        try {
            String now = state(list.file());
            if (!now.equals(state)) {
                words = list.words();
                state = now;
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(list.file() + " cannot be read.", e);
        }
    }

    private static String state(Path file) throws IOException {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return file + " " + now.lastModifiedTime() + " " + now.size();
        } catch (NoSuchFileException e) {
            return NOT_THERE;
        }
    }
}
