// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import com.google.inject.Injector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.candour.language.syntax.InspectionResource;
import org.candour.language.syntax.ReadingModule;
import org.candour.model.InspectionFactory;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;

/** Parses texts into files of one set, so that they can be linked with each other. */
final class FileParser {
    /** Made at the first reading, since it takes most of the time of a short one. */
    private static final class Services {
        static final Injector INJECTOR = ReadingModule.createInjector();
    }

    private final XtextResourceSet files = Services.INJECTOR.getInstance(XtextResourceSet.class);

    ResourceSet resourceSet() {
        return files;
    }

    ReadFile parse(Path path, String text) {
        InspectionResource resource = Services.INJECTOR.getInstance(InspectionResource.class);
        resource.setURI(URI.createFileURI(FileTexts.key(path).toString()));
        files.getResources().add(resource);
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            Map<String, String> options = Map.of(XtextResource.OPTION_ENCODING, StandardCharsets.UTF_8.name());
            resource.load(new ByteArrayInputStream(bytes), options);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory", e);
        }
        if (resource.getContents().isEmpty()) {
            resource.getContents().add(InspectionFactory.eINSTANCE.createInspectionFile());
        }
        return new ReadFile(path, text, resource);
    }
}
