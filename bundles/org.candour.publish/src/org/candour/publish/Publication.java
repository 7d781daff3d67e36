// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.candour.compose.ComposeOptions;
import org.candour.compose.Composer;
import org.candour.document.Document;
import org.candour.layout.Layouts;
import org.candour.layout.Pages;
import org.candour.pdf.PdfWriter;
import org.candour.pdf.UnusablePicture;
import org.candour.publish.Progress.Stage;

/** The whole walk from the text of a report to its PDF. */
public final class Publication {
    private static final String TO_DO = "to-do-left";

    private final PublicationOptions options;
    private final Progress progress;

    /**
     * A publication to come.
     *
     * @param options what the author chose
     * @param progress is told of each stage, and may cancel
     */
    public Publication(PublicationOptions options, Progress progress) {
        this.options = options;
        this.progress = progress;
    }

    /** How a publication ended. */
    public sealed interface Outcome {}

    /**
     * The PDF was written.
     *
     * @param file the PDF
     * @param pages how many pages it has
     * @param warnings what did not come out as it should, in full sentences; mostly empty
     */
    public record Done(Path file, int pages, List<String> warnings) implements Outcome {}

    /**
     * The report has errors and was not to be a draft. Nothing was written.
     *
     * @param checkup all that is wrong with it
     */
    public record Refused(Checkup checkup) implements Outcome {}

    /**
     * Publishes a report.
     *
     * @param file its main file
     * @throws PublicationException if the report cannot be read or the PDF cannot be written; an earlier PDF stays
     * @throws CancellationException if the progress was cancelled; an earlier PDF stays
     */
    public Outcome publish(Path file) throws PublicationException {
        begin(Stage.READ);
        Manuscript manuscript = Manuscript.read(file);

        begin(Stage.CHECK);
        Checkup checkup = Checkup.of(manuscript);
        if (checkup.hasErrors() && !options.draft()) {
            return new Refused(checkup);
        }

        begin(Stage.COMPOSE);
        ComposeOptions wishes = new ComposeOptions(options.draft(), manuscript.pictures()::image);
        Document document = new Composer().compose(manuscript.report(), wishes);

        begin(Stage.LAY_OUT);
        Pages pages = Layouts.standard().set(document);

        begin(Stage.WRITE);
        new SafeFile(options.output()).replaceWith(out -> write(pages, out));
        return new Done(options.output(), pages.pages().size(), warnings(pages, checkup));
    }

    private static List<String> warnings(Pages pages, Checkup checkup) {
        List<String> warnings = new ArrayList<>(pages.warnings());
        long left = checkup.problems().stream()
                .filter(problem -> problem.ruleId().equals(TO_DO))
                .count();
        if (left > 0) {
            String what = left == 1
                    ? "One passage is still to do and prints as it stands."
                    : left + " passages are still to do and print as they stand.";
            warnings.add(what);
        }
        return warnings;
    }

    private static void write(Pages pages, OutputStream out) throws IOException, PublicationException {
        try {
            new PdfWriter().write(pages, out);
        } catch (UnusablePicture e) {
            throw new PublicationException(e.getMessage(), e);
        }
    }

    private void begin(Stage stage) {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.begin(stage);
    }
}
