// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.candour.language.scanning.ReadingRule;
import org.candour.language.scanning.Slip;
import org.candour.model.Element;
import org.candour.model.Include;
import org.candour.model.InspectionPackage;
import org.candour.rules.Suggestion;

/** Follows include lines, and tells of those that lead nowhere, in a circle or to the same file again. */
final class Inclusion {
    private final ReportFiles files;
    private final FileTexts texts;
    private final Deque<ReadFile> open = new ArrayDeque<>();
    private final Map<ReadFile, List<ReadFile.Placed>> slips = new HashMap<>();

    Inclusion(ReportFiles files, FileTexts texts) {
        this.files = files;
        this.texts = texts;
    }

    void follow(ReadFile file) {
        List<ReadFile.Placed> here = new ArrayList<>();
        slips.put(file, here);
        open.push(file);
        for (Element element : List.copyOf(file.model().getElements())) {
            if (element instanceof Include include) {
                include.setFile(null);
                if (include.getPath() != null) {
                    follow(file, include);
                }
            }
        }
        open.pop();
        file.ofInclusion(here);
    }

    private void follow(ReadFile from, Include include) {
        Optional<Path> path = IncludePaths.resolve(from.path(), include.getPath());
        if (path.isEmpty() || !texts.exists(path.get())) {
            missing(from, include, path);
            return;
        }
        if (!IncludePaths.isBelow(path.get(), from.path())) {
            tell(from, include, ReadingRule.INCLUDE_OUTSIDE, "");
            return;
        }
        Optional<ReadFile> known = files.loaded(path.get());
        if (known.isPresent()) {
            boolean circle = open.contains(known.get());
            tell(from, include, circle ? ReadingRule.INCLUDE_CYCLIC : ReadingRule.INCLUDE_REPEATED, "");
            return;
        }
        ReadFile read = files.load(path.get());
        include.setFile(read.model());
        follow(read);
    }

    private void missing(ReadFile from, Include include, Optional<Path> path) {
        Optional<String> near = path.map(Path::getParent)
                .or(() -> Optional.of(Path.of("")))
                .map(folder -> texts.inspectionFilesIn(folder).stream()
                        .map(file -> file.getFileName().toString())
                        .toList())
                .flatMap(names ->
                        path.map(Path::getFileName).flatMap(name -> Suggestion.nearest(name.toString(), names)));
        String written = include.getPath();
        int folder = Math.max(written.lastIndexOf('/'), written.lastIndexOf('\\')) + 1;
        near.map(name -> written.substring(0, folder) + name)
                .ifPresentOrElse(
                        guess -> tell(from, include, ReadingRule.INCLUDE_MISSING, "guess", guess),
                        () -> tell(from, include, ReadingRule.INCLUDE_MISSING, ""));
    }

    private void tell(ReadFile from, Include include, ReadingRule rule, String variant, String... more) {
        Locator.Stretch place = Locator.of(include, InspectionPackage.Literals.INCLUDE__PATH, 0);
        List<String> words = more.length == 0 ? List.of(include.getPath()) : List.of(include.getPath(), more[0]);
        Slip slip = new Slip(rule, variant, place.offset(), place.offset() + place.length(), words);
        slips.get(from).add(new ReadFile.Placed(from.passageOf(include), slip));
    }
}
