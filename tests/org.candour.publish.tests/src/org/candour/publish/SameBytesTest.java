// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.candour.testkit.Examples;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SameBytesTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    @TempDir
    Path folder;

    @AfterEach
    void goHome() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @Test
    void theSameReportGivesTheSameFileAnyTimeAndAnywhere() throws Exception {
        byte[] here = export("here", "ashdown.pdf");

        assertArrayEquals(here, export("again", "ashdown.pdf"), "again");
        assertArrayEquals(here, export("a folder with a much longer name", "another name.pdf"), "elsewhere");

        // Turkish has letters of its own for i and I, and Arabic and Thai have digits and years of their own.
        for (String language : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai"}) {
            Locale.setDefault(Locale.forLanguageTag(language));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertArrayEquals(here, export(language, "ashdown.pdf"), language);
        }
    }

    private byte[] export(String name, String pdf) throws IOException, PublicationException {
        Path report = Examples.copy("ashdown", "ashdown.inspection", folder.resolve(name));
        PublicationOptions options = new PublicationOptions(report.resolveSibling(pdf), false);
        assertInstanceOf(Publication.Done.class, new Publication(options, Progress.SILENT).publish(report));
        return Files.readAllBytes(options.output());
    }
}
