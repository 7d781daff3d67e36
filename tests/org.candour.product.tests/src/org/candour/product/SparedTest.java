// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SparedTest {

    private static final String BETWEEN_CLAUSES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    private static final List<String> SPARED = List.of(
            "com/ibm/icu/",
            "org/bouncycastle/",
            "org/eclipse/equinox/internal/p2/",
            "org/eclipse/equinox/internal/provisional/p2/",
            "org/eclipse/equinox/internal/security/",
            "org/eclipse/equinox/p2/",
            "org/eclipse/equinox/security/",
            "org/tukaani/");

    /** Two of them encrypt a PDF, one lists installed features, one is asked for calendars of other cultures. */
    private static final Set<String> NAME_WHAT_THEY_NEVER_CALL = Set.of(
            "org/apache/pdfbox/pdmodel/encryption/PublicKeySecurityHandler.class",
            "org/apache/pdfbox/pdmodel/encryption/SecurityProvider.class",
            "org/eclipse/ui/internal/Workbench.class",
            "org/eclipse/ui/internal/ide/dialogs/ConfigurationLogUpdateSection.class");

    @ParameterizedTest
    @ValueSource(strings = {"linux", "win32", "macosx"})
    void everyBundleFindsTheBundlesAndPackagesThatItAsksFor(String platform) throws IOException {
        Set<String> bundles = new HashSet<>(Set.of("system.bundle"));
        Set<String> packages = new HashSet<>(packagesOfJava());
        for (Path bundle : Product.jars(platform)) {
            Attributes headers = headers(bundle);
            clauses(headers, "Bundle-SymbolicName").flatMap(SparedTest::names).forEach(bundles::add);
            clauses(headers, "Export-Package").flatMap(SparedTest::names).forEach(packages::add);
        }
        Set<String> missing = new TreeSet<>();
        for (Path bundle : Product.jars(platform)) {
            Attributes headers = headers(bundle);
            required(headers, "Require-Bundle")
                    .filter(name -> !bundles.contains(name))
                    .forEach(name -> missing.add(bundle.getFileName() + " asks for the bundle " + name));
            required(headers, "Import-Package")
                    .filter(name -> !packages.contains(name))
                    .forEach(name -> missing.add(bundle.getFileName() + " asks for the package " + name));
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux", "win32", "macosx"})
    void onlyClassesThatNothingComesToNameWhatWasTakenOut(String platform) throws IOException {
        Set<String> naming = new TreeSet<>();
        for (Path bundle : Product.jars(platform)) {
            try (JarFile jar = new JarFile(bundle.toFile())) {
                for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
                    if (entry.getName().endsWith(".class") && names(jar, entry)) {
                        naming.add(entry.getName());
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(NAME_WHAT_THEY_NEVER_CALL), naming);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux", "win32", "macosx"})
    void nothingIsKeptForUpdates(String platform) throws IOException {
        try (Stream<Path> files = Files.walk(Product.PLACE.resolve(platform))) {
            assertEquals(
                    List.of(),
                    files.filter(file -> file.endsWith("p2") || file.endsWith("artifacts.xml"))
                            .toList());
        }
    }

    private static Set<String> packagesOfJava() {
        return ModuleLayer.boot().modules().stream()
                .flatMap(module -> module.getPackages().stream())
                .collect(Collectors.toSet());
    }

    private static boolean names(JarFile jar, JarEntry entry) throws IOException {
        try (InputStream code = jar.getInputStream(entry)) {
            String text = new String(code.readAllBytes(), StandardCharsets.ISO_8859_1);
            return SPARED.stream().anyMatch(text::contains);
        }
    }

    private static Attributes headers(Path bundle) throws IOException {
        try (JarFile jar = new JarFile(bundle.toFile())) {
            return jar.getManifest().getMainAttributes();
        }
    }

    private static Stream<String> required(Attributes headers, String header) {
        return clauses(headers, header)
                .filter(clause ->
                        !clause.contains("resolution:=optional") && !clause.contains("resolution:=\"optional\""))
                .flatMap(SparedTest::names);
    }

    private static Stream<String> clauses(Attributes headers, String header) {
        String value = headers.getValue(header);
        return value == null ? Stream.empty() : Arrays.stream(value.split(BETWEEN_CLAUSES));
    }

    private static Stream<String> names(String clause) {
        return Arrays.stream(clause.split(";")).map(String::strip).takeWhile(part -> !part.contains("="));
    }
}
