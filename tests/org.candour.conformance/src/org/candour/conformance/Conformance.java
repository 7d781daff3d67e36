// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.verapdf.core.VeraPDFException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.results.TestAssertion;

/** Checks PDF files against a standard. */
public final class Conformance {

    private Conformance() {}

    /**
     * Checks a PDF.
     *
     * @param pdf the bytes of a whole file
     * @param standard what it should keep to
     * @return what it breaks, each with the clause of the standard and the place; empty when it conforms
     * @throws IllegalArgumentException when the bytes cannot be read as a PDF
     */
    public static List<String> failures(byte[] pdf, Standard standard) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        // veraPDF looks its services up through the thread, which in Eclipse knows nothing of this bundle.
        thread.setContextClassLoader(Conformance.class.getClassLoader());
        try {
            return check(pdf, standard);
        } catch (VeraPDFException | IOException e) {
            throw new IllegalArgumentException("This cannot be read as a PDF.", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static List<String> check(byte[] pdf, Standard standard) throws VeraPDFException, IOException {
        VeraGreenfieldFoundryProvider.initialise();
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard.flavour());
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard.flavour(), false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(Conformance::describe)
                    .toList();
        }
    }

    private static String describe(TestAssertion assertion) {
        return assertion.getRuleId().getClause() + " at "
                + assertion.getLocation().getContext() + ": " + assertion.getMessage();
    }
}
