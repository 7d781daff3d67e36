// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.candour.model.Chapter;
import org.candour.model.Element;
import org.candour.model.RequiredChapter;

/** Gives a line without a title the one that the framework has for it, or the words of its name. */
final class AddTitle implements Fix {
    @Override
    public Set<String> rules() {
        return Set.of("title-missing");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        return trouble.element().filter(line -> line.getName() != null).stream()
                .map(line -> proposal(line, trouble))
                .toList();
    }

    private static Proposal proposal(Element line, Trouble trouble) {
        String title = required(line, trouble).orElseGet(() -> spoken(line.getName()));
        StructureLine written = StructureLine.of(line, trouble.page());
        boolean colon = written.pieces().getLast().keyword().equals(":");
        return new Proposal(trouble.page(), "fix.title", title)
                .insert(written.end(), colon ? " " + title : ": " + title);
    }

    private static Optional<String> required(Element line, Trouble trouble) {
        return trouble.report().framework().filter(framework -> line instanceof Chapter).stream()
                .flatMap(framework -> framework.requiredChapters().stream())
                .filter(chapter -> line.getName().equals(chapter.getName()) && chapter.getTitle() != null)
                .map(RequiredChapter::getTitle)
                .findFirst();
    }

    private static String spoken(String name) {
        String words = name.replace('-', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
