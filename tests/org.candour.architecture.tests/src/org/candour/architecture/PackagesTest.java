// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PackagesTest {

    private static final List<String> EMPTY_NAMES =
            List.of("util", "utils", "common", "misc", "helper", "helpers", "manager", "managers");

    private static final int LONGEST_FILE = 400;

    @Test
    void everyPackageSaysWhatItIsFor() {
        List<Path> silent = House.bundles().stream()
                .flatMap(bundle -> bundle.sources().stream())
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !Files.isRegularFile(folder.resolve("package-info.java")))
                .toList();
        assertEquals(List.of(), silent);
    }

    @Test
    void noPackageHasANameThatSaysNothing() {
        List<Path> empty = handWritten()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> EMPTY_NAMES.contains(folder.getFileName().toString()))
                .toList();
        assertEquals(List.of(), empty);
    }

    @Test
    void noFileIsTooLongToRead() throws IOException {
        List<Path> sources = handWritten().toList();
        for (Path source : sources) {
            try (Stream<String> lines = Files.lines(source)) {
                long count = lines.count();
                assertEquals(Math.min(count, LONGEST_FILE), count, () -> source + " is too long to read.");
            }
        }
    }

    /** The root package of a bundle is its door: it knows the rooms behind it, and they know what it declares. */
    @Test
    void theRoomsOfABundleDoNotDependOnEachOtherInCircles() {
        for (Module bundle : House.bundles()) {
            JavaClasses classes =
                    bundle.classes().that(DescribedPredicate.describe("are written by hand", bundle::wroteByHand));
            slices().matching(bundle.name() + ".(*)..")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true)
                    .check(classes);
        }
    }

    private static Stream<Path> handWritten() {
        return Stream.concat(House.bundles().stream(), House.tests().stream())
                .flatMap(bundle -> bundle.sources().stream());
    }
}
