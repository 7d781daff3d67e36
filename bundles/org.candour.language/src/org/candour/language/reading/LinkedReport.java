// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.language.Location;
import org.candour.language.ReadingProblem;
import org.candour.language.ReportReading;
import org.candour.model.Element;
import org.candour.model.InspectionFile;
import org.candour.rules.Severity;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;

/** A report whose files have been read and linked. */
final class LinkedReport implements ReportReading {
    private final List<ReadFile> files;
    private final Map<Resource, ReadFile> byResource = new LinkedHashMap<>();
    private final Set<Element> meant;

    LinkedReport(List<ReadFile> files, List<ReadFile> shipped, Set<Element> meant) {
        this.files = files;
        this.meant = meant;
        files.forEach(file -> byResource.put(file.resource(), file));
        shipped.forEach(file -> byResource.put(file.resource(), file));
    }

    @Override
    public InspectionFile main() {
        return files.getFirst().model();
    }

    @Override
    public Path mainFile() {
        return files.getFirst().path();
    }

    @Override
    public List<Path> files() {
        return files.stream().map(ReadFile::path).toList();
    }

    @Override
    public String text(Path file) {
        return byResource.values().stream()
                .filter(read -> FileTexts.key(read.path()).equals(FileTexts.key(file)))
                .findFirst()
                .map(ReadFile::text)
                .orElseThrow(() -> new IllegalArgumentException(file + " is no file of this reading"));
    }

    @Override
    public List<ReadingProblem> problems() {
        Comparator<ReadingProblem> byPlace =
                Comparator.comparingInt(problem -> problem.location().offset());
        return files.stream()
                .flatMap(file -> file.problems().stream().sorted(byPlace))
                .toList();
    }

    @Override
    public Location locate(EObject part) {
        ReadFile file = fileOf(part);
        Locator.Stretch place = Locator.of(part);
        return file.locate(place.offset(), place.length());
    }

    @Override
    public Location locate(EObject part, EStructuralFeature feature, int index) {
        ReadFile file = fileOf(part);
        Locator.Stretch place = Locator.of(part, feature, index);
        return file.locate(place.offset(), place.length());
    }

    @Override
    public boolean isInDoubt(EObject part) {
        Location place = locate(part);
        boolean misread = fileOf(part).problems().stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR
                        && problem.location().line() == place.line());
        return misread || part instanceof Element element && meant.contains(element);
    }

    private ReadFile fileOf(EObject part) {
        return Optional.ofNullable(part.eResource())
                .map(byResource::get)
                .orElseThrow(() -> new IllegalArgumentException("no part of this reading"));
    }
}
