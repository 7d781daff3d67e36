// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.language.Location;
import org.candour.language.Mention;
import org.candour.language.ReadingProblem;
import org.candour.language.ReportReading;
import org.candour.language.scanning.Lexeme;
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
    private final Map<Path, ReadFile> byPath = new HashMap<>();
    private final Map<ReadFile, Set<Integer>> misread = new HashMap<>();
    private final Set<Element> meant;
    private final FrameworkFiles frameworks;
    private final List<ReadingProblem> problems = new ArrayList<>();

    LinkedReport(List<ReadFile> files, Optional<ReadFile> shipped, Set<Element> meant, FrameworkFiles frameworks) {
        this.files = files;
        this.meant = meant;
        this.frameworks = frameworks;
        for (ReadFile file : files) {
            byResource.put(file.model().eResource(), file);
            List<ReadingProblem> here = file.problems();
            problems.addAll(here);
            Set<Integer> lines = misread.computeIfAbsent(file, any -> new HashSet<>());
            here.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .forEach(problem -> lines.add(problem.location().line()));
        }
        shipped.ifPresent(file -> byResource.put(file.model().eResource(), file));
        byResource.values().forEach(file -> byPath.putIfAbsent(FileTexts.key(file.path()), file));
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
        return file(file).text();
    }

    @Override
    public InspectionFile model(Path file) {
        return file(file).model();
    }

    @Override
    public Optional<Element> elementAt(Path path, int offset) {
        ReadFile file = file(path);
        if (file.passages().isEmpty()) {
            return Optional.empty();
        }
        Passage passage = file.passageAt(offset);
        return passage.elementAt(offset - passage.start());
    }

    @Override
    public List<Mention> mentions(Path path) {
        ReadFile file = file(path);
        List<Mention> mentions = new ArrayList<>();
        for (Passage passage : file.passages()) {
            passage.links()
                    .forEach(link -> mentions.add(new Mention(
                            file.locate(passage, link),
                            link.name(),
                            link.reference(),
                            link.holder(),
                            link.target().map(Element.class::cast))));
        }
        return mentions;
    }

    @Override
    public List<Lexeme> lexemes(Path path) {
        List<Lexeme> lexemes = new ArrayList<>();
        for (Passage passage : file(path).passages()) {
            passage.lexemes().forEach(lexeme -> lexemes.add(lexeme.shifted(passage.start())));
        }
        return lexemes;
    }

    @Override
    public List<String> frameworks() {
        return frameworks.names().stream().distinct().toList();
    }

    @Override
    public List<ReadingProblem> problems() {
        return problems;
    }

    @Override
    public Location locate(EObject part) {
        return fileOf(part).locate(part, Locator.of(part));
    }

    @Override
    public Location locate(EObject part, EStructuralFeature feature, int index) {
        return fileOf(part).locate(part, Locator.of(part, feature, index));
    }

    @Override
    public Location extent(Element element) {
        return fileOf(element).locate(element, Locator.extent(element));
    }

    @Override
    public boolean isInDoubt(EObject part) {
        Set<Integer> lines = misread.getOrDefault(fileOf(part), Set.of());
        return part instanceof Element element && meant.contains(element)
                || !lines.isEmpty() && lines.contains(locate(part).line());
    }

    private ReadFile file(Path path) {
        // Locations name the files as they are known here, so that the path rarely has to be brought into its one form.
        return Optional.ofNullable(byPath.get(path))
                .or(() -> Optional.ofNullable(byPath.get(FileTexts.key(path))))
                .orElseThrow(() -> new IllegalArgumentException(path + " is no file of this reading"));
    }

    private ReadFile fileOf(EObject part) {
        return Optional.ofNullable(part.eResource())
                .map(byResource::get)
                .orElseThrow(() -> new IllegalArgumentException("no part of this reading"));
    }
}
