// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.language.linking.Link;
import org.candour.language.scanning.ReadingRule;
import org.candour.language.scanning.Slip;
import org.candour.model.InspectionPackage;

/** The files of one report: the main file, those it includes, and its framework. */
final class ReportFiles {
    private final FileTexts texts;
    private final Path main;
    private final FrameworkFiles frameworks;
    private final Map<Path, ReadFile> kept = new LinkedHashMap<>();
    private final Map<Path, ReadFile> files = new LinkedHashMap<>();
    private final Map<String, ReadFile> keptFrameworks = new LinkedHashMap<>();
    private Optional<ReadFile> shipped = Optional.empty();

    ReportFiles(FileTexts texts, Path main) {
        this.texts = texts;
        this.main = main;
        this.frameworks = new FrameworkFiles(texts, main.toAbsolutePath().getParent());
    }

    /** Finds the files anew. A file that was read before and has not been forgotten is not read again. */
    void gather() {
        kept.putAll(files);
        files.clear();
        shipped = Optional.empty();
        ReadFile read = load(main);
        new Inclusion(this, texts).follow(read);
        List.copyOf(files.values()).forEach(this::chooseFramework);
        kept.clear();
    }

    /** Reads one file; where it cannot be read, as if it were empty. */
    ReadFile load(Path path) {
        ReadFile read = kept.remove(FileTexts.key(path));
        ReadFile loaded = read != null ? read : read(path);
        files.put(FileTexts.key(path), loaded);
        return loaded;
    }

    Optional<ReadFile> loaded(Path path) {
        return Optional.ofNullable(files.get(FileTexts.key(path)));
    }

    void forget(Path path) {
        files.remove(FileTexts.key(path));
    }

    /** The files in reading order, the main file first; a framework beside the report comes last. */
    List<ReadFile> all() {
        return List.copyOf(files.values());
    }

    /** The shipped framework it is written under, where it is. */
    Optional<ReadFile> shipped() {
        return shipped;
    }

    FrameworkFiles frameworks() {
        return frameworks;
    }

    private ReadFile read(Path path) {
        try {
            FileTexts.Decoded decoded = texts.read(path);
            ReadFile read = new ReadFile(path, decoded.text());
            read.onDisk(decoded.wrongAt().map(at -> Slip.of(ReadingRule.ENCODING_WRONG, at, at + 1)));
            return read;
        } catch (IOException e) {
            ReadFile read = new ReadFile(path, "");
            String variant = texts.exists(path) ? "" : "missing";
            String name = String.valueOf(path.getFileName());
            read.onDisk(
                    Optional.of(Slip.of(ReadingRule.FILE_UNREADABLE, 0, 0, name).variant(variant)));
            return read;
        }
    }

    private void chooseFramework(ReadFile file) {
        for (Passage passage : new ArrayList<>(file.passages())) {
            for (Link link : passage.links()) {
                if (link.reference() == InspectionPackage.Literals.FRAMEWORK_CHOICE__FRAMEWORK) {
                    framework(link.name(), file);
                }
            }
        }
    }

    private void framework(String name, ReadFile file) {
        Optional<Path> beside = frameworks.beside(name);
        if (beside.isPresent()) {
            Path path = file.path().resolveSibling(beside.get().getFileName());
            if (loaded(path).isEmpty()) {
                load(path);
            }
        } else if (shipped.isEmpty()) {
            shipped = FrameworkFiles.shipped(name)
                    .map(text -> keptFrameworks.computeIfAbsent(
                            name, any -> new ReadFile(Path.of(name + ".inspection"), text)));
        }
    }
}
