// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.candour.language.Location;
import org.candour.language.ReadingProblem;
import org.candour.language.linking.Link;
import org.candour.language.scanning.ReadingRule;
import org.candour.language.scanning.Slip;
import org.candour.model.Element;
import org.candour.model.InspectionFactory;
import org.candour.model.InspectionFile;
import org.candour.rules.Severity;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;

/** One file as read: its passages, its part of the model and its own problems. */
final class ReadFile {
    private static final Comparator<ReadingProblem> BY_PLACE =
            Comparator.comparingInt(problem -> problem.location().offset());

    private final Path path;
    private final Passages passages;
    private final InspectionFile model = InspectionFactory.eINSTANCE.createInspectionFile();
    private final Map<Element, Passage> written = new HashMap<>();
    private Optional<Slip> slipOnDisk = Optional.empty();
    private List<Placed> slipsOfInclusion = List.of();
    private List<Placed> slipsOfNames = List.of();

    /**
     * A slip in a passage, wherever that stands.
     *
     * @param passage the passage
     * @param slip the slip, its offsets counting from the beginning of the passage
     */
    record Placed(Passage passage, Slip slip) {
        Slip now() {
            return slip.shifted(passage.start());
        }
    }

    ReadFile(Path path, String text) {
        this.path = path;
        this.passages = new Passages(text);
        Resource place = new ResourceImpl(URI.createFileURI(FileTexts.key(path).toString()));
        place.getContents().add(model);
        passages.all().forEach(passage -> write(passage, model.getElements().size()));
    }

    Path path() {
        return path;
    }

    String text() {
        return passages.text();
    }

    int length() {
        return passages.length();
    }

    InspectionFile model() {
        return model;
    }

    List<Passage> passages() {
        return passages.all();
    }

    /** The passage that an offset falls in. */
    Passage passageAt(int offset) {
        return passages.at(offset);
    }

    Passage passageOf(Element element) {
        return written.get(element);
    }

    /** Replaces some of the text. */
    Passages.Change edit(int offset, int length, String inserted) {
        slipOnDisk = Optional.empty();
        Passages.Change change = passages.edit(offset, length, inserted);
        int at = 0;
        for (Passage passage : passages.all().subList(0, change.at())) {
            at += passage.elements().size();
        }
        for (Passage passage : change.removed()) {
            model.getElements().removeAll(passage.elements());
            passage.elements().forEach(written::remove);
        }
        for (Passage passage : change.added()) {
            write(passage, at);
            at += passage.elements().size();
        }
        return change;
    }

    private void write(Passage passage, int at) {
        model.getElements().addAll(at, passage.elements());
        passage.elements().forEach(element -> written.put(element, passage));
    }

    // ---- what is wrong with it ----

    /** Says what was wrong with the file on disk as a whole. */
    void onDisk(Optional<Slip> slip) {
        slipOnDisk = slip;
    }

    /** Says what is wrong with its include lines. */
    void ofInclusion(List<Placed> slips) {
        slipsOfInclusion = slips;
    }

    /** Says what is wrong with its names; what is on a line that could not be read as it stands is not told. */
    void ofNames(List<Placed> slips) {
        slipsOfNames = slips;
    }

    /** Everything that is wrong with it now, by place. */
    List<ReadingProblem> problems() {
        List<Slip> writing = writing();
        Set<Integer> misread = new HashSet<>();
        for (Slip slip : writing) {
            if (slip.rule().severity() == Severity.ERROR) {
                misread.add(line(slip));
            }
        }
        Stream<Slip> names = slipsOfNames.stream().map(Placed::now).filter(slip -> !misread.contains(line(slip)));
        Stream<Slip> inclusion = slipsOfInclusion.stream().map(Placed::now);
        return Stream.of(writing.stream(), ofFile(writing), inclusion, names)
                .flatMap(slips -> slips)
                .map(this::problem)
                .sorted(BY_PLACE)
                .toList();
    }

    private List<Slip> writing() {
        List<Slip> slips = new ArrayList<>();
        for (Passage passage : passages.all()) {
            passage.slips().forEach(slip -> slips.add(slip.shifted(passage.start())));
        }
        return slips;
    }

    private Stream<Slip> ofFile(List<Slip> writing) {
        boolean empty = model.getElements().isEmpty() && writing.isEmpty();
        return slipOnDisk
                .or(() -> empty ? Optional.of(Slip.of(ReadingRule.FILE_EMPTY, 0, 0)) : Optional.empty())
                .stream();
    }

    private int line(Slip slip) {
        return locate(slip.from(), 0).line();
    }

    private ReadingProblem problem(Slip slip) {
        Location place = locate(slip.from(), slip.to() - slip.from());
        String message = Wording.of(slip.rule(), slip.variant(), slip.words());
        return new ReadingProblem(place, slip.rule().id(), slip.rule().severity(), message, slip.suggestions());
    }

    // ---- where things are ----

    Location locate(int offset, int length) {
        if (passages.all().isEmpty()) {
            return new Location(path, 1, 1, offset, length);
        }
        Passage passage = passageAt(offset);
        LineIndex.Position position = passage.position(offset - passage.start());
        return new Location(path, position.line() + 1, position.column() + 1, offset, length);
    }

    Location locate(EObject part, Locator.Stretch stretch) {
        int start = Locator.elementOf(part)
                .map(element -> written.get(element).start())
                .orElse(0);
        return locate(start + stretch.offset(), stretch.length());
    }

    Location locate(Passage passage, Link link) {
        return locate(passage.start() + link.from(), link.to() - link.from());
    }
}
