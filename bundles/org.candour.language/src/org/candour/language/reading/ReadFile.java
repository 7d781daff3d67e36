// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.candour.language.Location;
import org.candour.language.ReadingProblem;
import org.candour.language.scanning.ReadingRule;
import org.candour.language.scanning.Slip;
import org.candour.language.syntax.InspectionResource;
import org.candour.language.syntax.ScannedParseResult;
import org.candour.model.InspectionFile;
import org.candour.rules.Severity;
import org.eclipse.xtext.nodemodel.INode;

/** One file as read: its text, its part of the model and its own problems. */
final class ReadFile {
    private final Path path;
    private final String text;
    private final InspectionResource resource;
    private final LineIndex lines;
    private final List<ReadingProblem> problems = new ArrayList<>();
    private final Set<Integer> misread = new HashSet<>();

    ReadFile(Path path, String text, InspectionResource resource) {
        this.path = path;
        this.text = text;
        this.resource = resource;
        this.lines = new LineIndex(text);
        ScannedParseResult parsed = (ScannedParseResult) resource.getParseResult();
        for (Slip slip : parsed.slips()) {
            add(slip);
            if (slip.rule().severity() == Severity.ERROR) {
                misread.add(locate(slip.from(), 0).line());
            }
        }
        for (INode node : parsed.getSyntaxErrors()) {
            add(ReadingRule.LINE_UNREADABLE, "", node.getOffset(), node.getLength(), List.of());
        }
    }

    Path path() {
        return path;
    }

    String text() {
        return text;
    }

    InspectionResource resource() {
        return resource;
    }

    InspectionFile model() {
        return (InspectionFile) resource.getContents().getFirst();
    }

    List<ReadingProblem> problems() {
        return problems;
    }

    /** Adds a problem with a name, unless it is on a line that could not be read as it stands. */
    void addUnlessMisread(Slip slip) {
        if (!misread.contains(locate(slip.from(), 0).line())) {
            add(slip);
        }
    }

    private void add(Slip slip) {
        add(slip.rule(), slip.variant(), slip.from(), slip.to() - slip.from(), slip.words());
    }

    void add(ReadingRule rule, String variant, int offset, int length, List<String> words) {
        String message = Wording.of(rule, variant, words);
        problems.add(new ReadingProblem(locate(offset, length), rule.id(), rule.severity(), message));
    }

    Location locate(int offset, int length) {
        return lines.locate(path, offset, length);
    }
}
