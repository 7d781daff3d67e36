// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.candour.language.linking.Link;
import org.candour.language.linking.ReportNames;
import org.candour.language.linking.UnknownNames;
import org.candour.language.scanning.ReadingRule;
import org.candour.language.scanning.Slip;
import org.candour.model.Element;
import org.candour.model.Include;
import org.candour.model.InspectionFile;

/**
 * Leads the links of a report to where they belong. Looking all names up again takes a few milliseconds even in a large
 * report, and a link that leads where it did is left alone.
 */
final class Linker {
    private final ReportFiles files;
    private final ReportNames names;
    private final UnknownNames unknown;
    private final boolean whole;

    private Linker(ReportFiles files) {
        this.files = files;
        List<InspectionFile> models = new ArrayList<>();
        files.all().forEach(file -> models.add(file.model()));
        files.shipped().ifPresent(file -> models.add(file.model()));
        this.names = ReportNames.of(models);
        this.unknown = new UnknownNames(names, () -> files.frameworks().names());
        this.whole = models.stream()
                .flatMap(model -> model.getElements().stream())
                .noneMatch(element -> element instanceof Include include && include.getFile() == null);
    }

    /**
     * Leads all links of a report, and tells its files of those that lead nowhere.
     *
     * @return the elements that were probably meant by names that lead nowhere
     */
    static Set<Element> link(ReportFiles files) {
        Linker linker = new Linker(files);
        files.all().forEach(linker::lead);
        files.shipped().ifPresent(linker::lead);
        files.all().forEach(linker::check);
        return linker.unknown.meant();
    }

    private void lead(ReadFile file) {
        for (Passage passage : file.passages()) {
            for (Link link : passage.links()) {
                link.lead(names.candidates(link.name(), link.reference(), link.holder()).stream()
                        .findFirst());
            }
        }
    }

    private void check(ReadFile file) {
        List<ReadFile.Placed> slips = new ArrayList<>();
        for (Passage passage : file.passages()) {
            for (Link link : passage.links()) {
                unknown.check(link)
                        .filter(this::isCertain)
                        .ifPresent(slip -> slips.add(new ReadFile.Placed(passage, slip)));
            }
        }
        file.ofNames(slips);
    }

    /** A name that leads nowhere may be given in a file that is not there, unless it is near to one that is. */
    private boolean isCertain(Slip slip) {
        return whole
                || slip.rule() != ReadingRule.UNKNOWN_NAME
                || slip.variant().equals("guess");
    }
}
