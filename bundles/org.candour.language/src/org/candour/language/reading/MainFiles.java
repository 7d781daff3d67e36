// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the main file of the report that a file belongs to. */
final class MainFiles {
    private static final Pattern MAIN = Pattern.compile("(?m)^\uFEFF?(report|framework[ \\t]+[^\\s:]+[ \\t]*:)");
    private static final Pattern REPORT = Pattern.compile("(?m)^\uFEFF?report\\b");
    private static final Pattern INCLUDE = Pattern.compile("(?m)^include[ \\t]*:[ \\t]*(.+?)[ \\t]*$");

    /** In how many folders a main file is looked for: that of the part and those above. */
    private static final int HIGHEST = 4;

    private final FileTexts texts;

    MainFiles(FileTexts texts) {
        this.texts = texts;
    }

    /** The file in the same folder or a few above that includes a file, directly or not; the file itself if none does. */
    Path of(Path file) {
        if (text(file).filter(text -> !MAIN.matcher(text).find()).isEmpty()) {
            return file;
        }
        return Stream.iterate(file.toAbsolutePath().getParent(), Objects::nonNull, Path::getParent)
                .limit(HIGHEST)
                .flatMap(folder -> texts.inspectionFilesIn(folder).stream())
                .filter(this::isReport)
                .filter(report -> includes(report, FileTexts.key(file), new HashSet<>()))
                .findFirst()
                .map(report -> asGiven(file, report))
                .orElse(file);
    }

    private boolean isReport(Path file) {
        return text(file).filter(text -> REPORT.matcher(text).find()).isPresent();
    }

    /** A path beside or above one given relative is given relative too. */
    private static Path asGiven(Path file, Path found) {
        return file.isAbsolute() ? found : Path.of("").toAbsolutePath().relativize(found);
    }

    private boolean includes(Path from, Path sought, Set<Path> seen) {
        if (!seen.add(FileTexts.key(from))) {
            return false;
        }
        Matcher include = INCLUDE.matcher(text(from).orElse(""));
        while (include.find()) {
            Optional<Path> target = IncludePaths.resolve(from, include.group(1));
            if (target.isPresent()
                    && (FileTexts.key(target.get()).equals(sought) || includes(target.get(), sought, seen))) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> text(Path file) {
        try {
            return texts.exists(file) ? Optional.of(texts.read(file).text()) : Optional.empty();
        } catch (IOException e) {
            // a file that cannot be read includes nothing; when it is the one asked for, reading it tells why
            return Optional.empty();
        }
    }
}
