// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.Source;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One bundle of the repository, as its files on disk tell. */
record Module(Path folder) {

    /** The bundle's symbolic name, which is also the name of its folder and of its root package. */
    String name() {
        return folder.getFileName().toString();
    }

    /** The classes of the bundle, generated ones included. */
    JavaClasses classes() {
        Path classes = folder.resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(name() + " is not compiled. Build the bundles before these tests.");
        }
        return new ClassFileImporter().importPath(classes);
    }

    /** Whether the class comes from a file that somebody wrote, and not from a generator. */
    boolean wroteByHand(JavaClass type) {
        String file = type.getSource().flatMap(Source::getFileName).orElse("");
        Path source = folder.resolve("src").resolve(type.getPackageName().replace('.', '/'));
        return Files.isRegularFile(source.resolve(file));
    }

    /** The packages that other bundles may use. */
    Set<String> exportedPackages() {
        return namesIn("Export-Package");
    }

    /** The bundles that the manifest asks for. */
    Set<String> requiredBundles() {
        return namesIn("Require-Bundle");
    }

    /** The hand-written Java files of the bundle. */
    List<Path> sources() {
        try (Stream<Path> files = Files.walk(folder.resolve("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Set<String> namesIn(String header) {
        try (InputStream in = Files.newInputStream(folder.resolve("META-INF/MANIFEST.MF"))) {
            String value = new Manifest(in).getMainAttributes().getValue(header);
            return value == null ? Set.of() : names(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Splits a header at its commas, but not at those between quotes, and drops directives. */
    private static Set<String> names(String header) {
        return Stream.of(header.replaceAll("\"[^\"]*\"", "").split(","))
                .map(clause -> clause.split(";")[0].strip())
                .collect(Collectors.toUnmodifiableSet());
    }
}
