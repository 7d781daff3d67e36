// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class LibrariesTest {

    @Test
    void onlyThePdfBundleUsesPdfBox() {
        Predicate<String> isPdf = "pdf"::equals;
        assertUnused(isPdf.negate(), List.of("org.apache.pdfbox.", "org.apache.fontbox.", "de.rototor."));
    }

    @Test
    void nothingBelowTheLanguageUsesXtext() {
        Predicate<String> isBelow = Set.of("model", "rules", "document", "compose", "layout", "pdf")::contains;
        assertUnused(isBelow, List.of("org.eclipse.xtext.", "org.eclipse.xtend.", "org.antlr.", "com.google.inject."));
    }

    @Test
    void onlyTheStudioHasWindows() {
        Predicate<String> isStudio = name -> name.startsWith("studio");
        assertUnused(isStudio.negate(), List.of("org.eclipse.swt.", "org.eclipse.jface.", "org.eclipse.ui."));
    }

    @Test
    void onlyTheCommandLineReadsOptions() {
        Predicate<String> isCommandLine = "cli"::equals;
        assertUnused(isCommandLine.negate(), List.of("picocli."));
    }

    @Test
    void theDocumentUsesNothingButJava() {
        assertUnused("document"::equals, List.of("org.eclipse.", "com.google.", "org.apache."));
    }

    private static void assertUnused(Predicate<String> inBundles, List<String> libraries) {
        Set<String> violations = new TreeSet<>();
        for (Module bundle : House.bundles()) {
            if (inBundles.test(House.shortName(bundle.name()))) {
                bundle.classes().forEach(type -> violations.addAll(usesOf(libraries, type)));
            }
        }
        assertEquals(Set.of(), violations);
    }

    private static List<String> usesOf(List<String> libraries, JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .filter(dependency ->
                        libraries.stream().anyMatch(dependency.getTargetClass().getName()::startsWith))
                .map(dependency -> dependency.getDescription())
                .toList();
    }
}
