// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.candour.model.Element;
import org.candour.model.Include;
import org.candour.model.InspectionFactory;
import org.candour.model.InspectionFile;
import org.candour.model.report.WholeReport;

/** Puts lines together to files, and files to reports. */
public final class Files {
    private Files() {}

    /** A file of lines, linked within itself and the files it includes. */
    public static InspectionFile file(Element... lines) {
        InspectionFile file = InspectionFactory.eINSTANCE.createInspectionFile();
        file.getElements().addAll(Arrays.asList(lines));
        Names.link(withIncluded(file));
        return file;
    }

    /** The whole report that begins with these lines. */
    public static WholeReport reportOf(Element... lines) {
        return WholeReport.of(file(lines));
    }

    private static List<InspectionFile> withIncluded(InspectionFile file) {
        List<InspectionFile> files = new ArrayList<>(List.of(file));
        file.getElements().stream()
                .filter(Include.class::isInstance)
                .map(include -> ((Include) include).getFile())
                .filter(Objects::nonNull)
                .forEach(files::add);
        return files;
    }
}
