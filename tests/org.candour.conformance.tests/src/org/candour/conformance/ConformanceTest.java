// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class ConformanceTest {

    @Test
    void anUntaggedFileIsNotAccessible() throws IOException {
        List<String> failures = Conformance.failures(emptyPage(), Standard.PDF_UA_1);
        assertTrue(
                failures.stream().anyMatch(failure -> failure.contains("StructTreeRoot")),
                () -> "Nothing was said of the missing structure: " + failures);
    }

    @Test
    void anUntaggedFileIsNotFitForTheArchive() throws IOException {
        for (Standard standard : List.of(Standard.PDF_A_2A, Standard.PDF_A_4, Standard.PDF_UA_2)) {
            assertTrue(!Conformance.failures(emptyPage(), standard).isEmpty(), standard::name);
        }
    }

    @Test
    void theThreadKeepsItsOwnClassLoader() throws IOException {
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Conformance.failures(emptyPage(), Standard.PDF_UA_1);
        assertEquals(before, Thread.currentThread().getContextClassLoader());
    }

    @Test
    void somethingThatIsNoPdfIsRefused() {
        byte[] words = "These are only words.".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThrows(IllegalArgumentException.class, () -> Conformance.failures(words, Standard.PDF_UA_1));
    }

    private static byte[] emptyPage() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }
}
