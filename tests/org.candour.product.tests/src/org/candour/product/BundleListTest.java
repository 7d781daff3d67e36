// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class BundleListTest {
    private static final Pattern VERSION = Pattern.compile("_\\d+\\.\\d+.*$");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\| \\S.* \\|$");

    @Test
    void everyBundleOfTheProductIsExplainedAndNoOther() throws IOException {
        Set<String> explained = ROW.matcher(Files.readString(Product.HOME.resolve("docs/bundles.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shipped = shipped();
        assertFalse(shipped.isEmpty(), "the product is built before");
        assertEquals(String.join("\n", shipped), String.join("\n", explained));
    }

    private static Set<String> shipped() throws IOException {
        try (Stream<Path> files = Files.walk(Product.PLACE)) {
            return files.filter(file -> file.getParent().endsWith("plugins"))
                    .map(file -> VERSION.matcher(file.getFileName().toString()).replaceFirst(""))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
