// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.candour.language.ReportReading;
import org.candour.language.linking.ReportNames;
import org.candour.language.linking.UnknownNames;
import org.candour.language.scanning.ReadingRule;
import org.candour.model.Element;
import org.candour.model.FrameworkChoice;
import org.candour.model.InspectionPackage;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.util.CancelIndicator;

/** Reads the files of one report: the main file, those it includes and its framework; then links them. */
public final class ReportFiles {
    private final FileTexts texts;
    private final FileParser parser = new FileParser();
    private final Map<Path, ReadFile> files = new LinkedHashMap<>();

    private final Set<Element> meant = new HashSet<>();

    private ReportFiles(Map<Path, String> texts) {
        this.texts = new FileTexts(texts);
    }

    /** Reads the report a file belongs to; see {@link org.candour.language.ReportReader}. */
    public static ReportReading read(Path file, Map<Path, String> given) {
        ReportFiles files = new ReportFiles(given);
        Path main = new MainFiles(files.texts).of(file);
        ReadFile read = files.load(main);
        new Inclusion(files, files.texts).follow(read);
        List<ReadFile> all = new ArrayList<>(files.files.values());
        FrameworkFiles frameworks =
                new FrameworkFiles(files.texts, main.toAbsolutePath().getParent());
        List<ReadFile> shipped = new ArrayList<>();
        for (ReadFile one : all) {
            files.framework(one, frameworks, shipped);
        }
        files.link(frameworks, shipped);
        return new LinkedReport(List.copyOf(files.files.values()), shipped, files.meant);
    }

    /** Reads one file; where it cannot be read, as if it were empty. */
    ReadFile load(Path path) {
        ReadFile read = parse(path);
        files.put(FileTexts.key(path), read);
        return read;
    }

    Optional<ReadFile> loaded(Path path) {
        return Optional.ofNullable(files.get(FileTexts.key(path)));
    }

    private ReadFile parse(Path path) {
        try {
            FileTexts.Decoded decoded = texts.read(path);
            ReadFile read = parser.parse(path, decoded.text());
            decoded.wrongAt().ifPresent(at -> read.add(ReadingRule.ENCODING_WRONG, "", at, 1, List.of()));
            if (read.model().getElements().isEmpty() && read.problems().isEmpty()) {
                read.add(ReadingRule.FILE_EMPTY, "", 0, 0, List.of());
            }
            return read;
        } catch (IOException e) {
            ReadFile read = parser.parse(path, "");
            String variant = texts.exists(path) ? "" : "missing";
            read.add(ReadingRule.FILE_UNREADABLE, variant, 0, 0, List.of(String.valueOf(path.getFileName())));
            return read;
        }
    }

    private void framework(ReadFile file, FrameworkFiles frameworks, List<ReadFile> shipped) {
        for (var element : file.model().getElements()) {
            if (element instanceof FrameworkChoice choice) {
                List<INode> name = NodeModelUtils.findNodesForFeature(
                        choice, InspectionPackage.Literals.FRAMEWORK_CHOICE__FRAMEWORK);
                name.forEach(node -> framework(NodeModelUtils.getTokenText(node), file, frameworks, shipped));
            }
        }
    }

    private void framework(String name, ReadFile file, FrameworkFiles frameworks, List<ReadFile> shipped) {
        Optional<Path> beside = frameworks.beside(name);
        if (beside.isPresent()) {
            Path path = file.path().resolveSibling(beside.get().getFileName());
            if (loaded(path).isEmpty()) {
                load(path);
            }
        } else if (shipped.isEmpty()) {
            FrameworkFiles.shipped(name)
                    .ifPresent(text -> shipped.add(parser.parse(Path.of(name + ".inspection"), text)));
        }
    }

    private void link(FrameworkFiles frameworks, List<ReadFile> shipped) {
        ResourceSet set = parser.resourceSet();
        ReportNames names = ReportNames.of(set);
        List<ReadFile> all = new ArrayList<>(files.values());
        all.addAll(shipped);
        all.forEach(file -> file.resource().resolveLazyCrossReferences(CancelIndicator.NullImpl));
        List<String> known = frameworks.names();
        for (ReadFile file : files.values()) {
            UnknownNames unknown = UnknownNames.in(file.model(), names, known);
            unknown.slips().forEach(file::addUnlessMisread);
            meant.addAll(unknown.meant());
        }
    }
}
