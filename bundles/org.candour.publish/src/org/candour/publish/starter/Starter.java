// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.starter;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.candour.language.ReportReader;
import org.candour.language.ReportReading;
import org.candour.model.report.FrameworkGuide;
import org.candour.model.report.WholeReport;
import org.candour.publish.PublicationException;
import org.candour.publish.SafeFile;

/** Writes starter reports. */
public final class Starter {
    private static final String ENDING = ".inspection";

    private final FrameworkGuide framework;

    private Starter(FrameworkGuide framework) {
        this.framework = framework;
    }

    /**
     * A starter for reports under a framework.
     *
     * @param framework its name
     * @param folder a folder in which a framework of that name may stand; otherwise one that is shipped is meant
     * @throws PublicationException if there is no such framework; the message guesses which was meant
     */
    public static Starter under(String framework, Path folder) throws PublicationException {
        // Reading a report of two lines finds the framework wherever frameworks are found.
        Path file = folder.resolve("starter" + ENDING);
        String text = "report starter: Starter\nframework " + framework + "\n";
        ReportReading reading = new ReportReader().read(file, Map.of(file, text));
        return WholeReport.of(reading.main())
                .framework()
                .map(Starter::new)
                .orElseThrow(() -> new PublicationException(
                        reading.problems().isEmpty()
                                ? "Name a framework, such as going-local-3."
                                : reading.problems().get(0).message()));
    }

    /**
     * Writes a starter report. Nothing that is there already is overwritten.
     *
     * @param place the folder to put it in, which is made if need be and gives the report its name; or the file itself
     * @return the file written
     * @throws PublicationException if the place cannot be used; nothing has been written then
     */
    public Path write(Path place) throws PublicationException {
        String typed = place.toAbsolutePath().normalize().getFileName().toString();
        boolean isFile = typed.endsWith(ENDING);
        ReportName name = ReportName.of(isFile ? typed.substring(0, typed.length() - ENDING.length()) : typed);
        if (name.handle().isEmpty()) {
            throw new PublicationException("No report can be named after \"" + typed + "\". Use letters and digits.");
        }
        Path file = isFile ? place : place.resolve(name.handle() + ENDING);
        return create(file, name, HeadDetails.UNKNOWN);
    }

    /**
     * Writes a starter report about something. Nothing that is there already is overwritten.
     *
     * @param folder the folder to put it in, which is made if need be
     * @param name the name of the report and its file; not empty
     * @param details what is known of it
     * @return the file written
     * @throws PublicationException if the folder cannot be used; nothing has been written then
     */
    public Path write(Path folder, ReportName name, HeadDetails details) throws PublicationException {
        return create(folder.resolve(name.handle() + ENDING), name, details);
    }

    private Path create(Path file, ReportName name, HeadDetails details) throws PublicationException {
        byte[] text = StarterText.of(name, framework, details).getBytes(StandardCharsets.UTF_8);
        new SafeFile(file).createWith(out -> out.write(text));
        return file;
    }
}
