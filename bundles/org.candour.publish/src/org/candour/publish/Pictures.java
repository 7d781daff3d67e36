// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.candour.document.Figure.Image;
import org.candour.model.Figure;
import org.candour.model.InspectionPackage;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.Rules;
import org.candour.rules.Severity;
import org.eclipse.emf.common.util.URI;

/** The pictures of one report, each file read at most once. */
final class Pictures {
    private final Map<Figure, Picture> seen = new HashMap<>();
    private final Function<Path, Picture> files;

    /** Pictures read from their files. */
    Pictures() {
        this(Picture::in);
    }

    /** Pictures whose files are looked at by the function given. */
    Pictures(Function<Path, Picture> files) {
        this.files = files;
    }

    /** Whether the file of a figure is there, be it usable or not. */
    boolean isThere(Figure figure) {
        return !(of(figure) instanceof Picture.Missing);
    }

    /** The picture of a figure; empty when its file is not there or cannot be printed. */
    Optional<Image> image(Figure figure) {
        return of(figure) instanceof Picture.Usable usable ? Optional.of(usable.image()) : Optional.empty();
    }

    /** The figures whose files are there but cannot be printed. */
    List<Problem> problems(WholeReport report) {
        List<Problem> problems = new ArrayList<>();
        for (Figure figure : report.all(Figure.class)) {
            if (isNamedAsPicture(figure) && of(figure) instanceof Picture.Unusable unusable) {
                Rules.severity(unusable.rule(), Severity.ERROR, report)
                        .ifPresent(severity -> problems.add(problem(figure, unusable, severity)));
            }
        }
        return problems;
    }

    /** A rule of its own complains of other names, without opening the file. */
    private static boolean isNamedAsPicture(Figure figure) {
        String path = figure.getPath() == null ? "" : figure.getPath().toLowerCase(Locale.ROOT);
        return path.endsWith(".svg") || path.endsWith(".png");
    }

    private static Problem problem(Figure figure, Picture.Unusable picture, Severity severity) {
        String message = "The file \"" + figure.getPath() + "\" " + picture.reason();
        return new Problem(picture.rule(), severity, message, figure).at(InspectionPackage.Literals.FIGURE__PATH);
    }

    private Picture of(Figure figure) {
        return seen.computeIfAbsent(figure, this::read);
    }

    private Picture read(Figure figure) {
        URI standsIn = figure.eResource().getURI();
        if (figure.getPath() == null || !standsIn.isFile()) {
            return new Picture.Missing();
        }
        try {
            return files.apply(Path.of(standsIn.toFileString()).resolveSibling(figure.getPath()));
        } catch (InvalidPathException e) {
            // No file can be called that, so none is.
            return new Picture.Missing();
        }
    }
}
