// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.names;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.language.server.reports.Page;
import org.candour.model.Element;
import org.candour.model.Figure;
import org.candour.model.Include;
import org.candour.model.InspectionPackage;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.lsp4j.DocumentLink;

/** Leads from the path of an included file or a picture to the file. */
public final class DocumentLinks {
    private DocumentLinks() {}

    /** The links of a file whose targets are there. */
    public static List<DocumentLink> of(Page page) {
        List<DocumentLink> links = new ArrayList<>();
        for (Element line : page.elements()) {
            switch (line) {
                case Include include ->
                    add(include, include.getPath(), InspectionPackage.Literals.INCLUDE__PATH, page, links);
                case Figure figure ->
                    add(figure, figure.getPath(), InspectionPackage.Literals.FIGURE__PATH, page, links);
                default -> {}
            }
        }
        return links;
    }

    private static void add(Element line, String path, EAttribute feature, Page page, List<DocumentLink> into) {
        target(page, path)
                .ifPresent(file -> into.add(new DocumentLink(
                        page.range(page.reading().locate(line, feature, 0)),
                        file.toUri().toString())));
    }

    private static Optional<Path> target(Page page, String path) {
        try {
            return Optional.ofNullable(path)
                    .map(words -> page.file().resolveSibling(words).normalize())
                    .filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            // what can be no path leads nowhere; that it does is told as a problem
            return Optional.empty();
        }
    }
}
