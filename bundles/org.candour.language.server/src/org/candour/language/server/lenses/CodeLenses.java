// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.lenses;

import java.util.ArrayList;
import java.util.List;
import org.candour.language.server.reports.Page;
import org.candour.language.server.wording.Answers;
import org.candour.model.Afi;
import org.candour.model.Answer;
import org.candour.model.Element;
import org.candour.model.report.WholeReport;
import org.eclipse.lsp4j.CodeLens;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.Location;

/** Says above each AFI what answers it, and above each recommendation how much it answers. */
public final class CodeLenses {
    /**
     * The client's command to show places: its arguments are the URI and position of the lens, and the locations to
     * show. Absent where there is nothing to show; a client that lacks the command shows the words alone.
     */
    public static final String SHOW = "candour.show";

    private CodeLenses() {}

    /** The lenses of a file, down the page. */
    public static List<CodeLens> of(Page page) {
        Answers answers = Answers.in(page.whole());
        List<CodeLens> lenses = new ArrayList<>();
        for (Element line : page.elements()) {
            if (line instanceof Afi afi) {
                lenses.add(lens(page, line, answers.to(afi), page.whole().answersTo(afi)));
            } else if (line instanceof Answer answer) {
                lenses.add(lens(page, line, answers.by(answer), WholeReport.answered(answer)));
            }
        }
        return lenses;
    }

    private static CodeLens lens(Page page, Element line, String title, List<? extends Element> leadsTo) {
        CodeLens lens = new CodeLens(page.nameOf(line));
        List<Location> places = leadsTo.stream()
                .flatMap(element -> page.report().pageOf(element).stream()
                        .map(other -> new Location(other.uri(), other.nameOf(element))))
                .toList();
        List<Object> arguments = List.of(page.uri(), lens.getRange().getStart(), places);
        lens.setCommand(places.isEmpty() ? new Command(title, "") : new Command(title, SHOW, arguments));
        return lens;
    }
}
