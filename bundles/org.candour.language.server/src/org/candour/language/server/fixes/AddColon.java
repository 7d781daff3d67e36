// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.candour.model.ReportHeader;

/** Puts a colon before the words of a line, in place of what stands there instead. */
final class AddColon implements Fix {
    private static final Pattern UNNEEDED = Pattern.compile("^[=–-]\\s*|^[\"“]|[\"”]$");

    @Override
    public Set<String> rules() {
        return Set.of("colon-missing");
    }

    @Override
    public List<Proposal> proposals(Trouble trouble) {
        int from = trouble.from();
        while (from > 0 && Character.isWhitespace(trouble.page().text().charAt(from - 1))) {
            from--;
        }
        String words = UNNEEDED.matcher(trouble.words()).replaceAll("");
        return List.of(new Proposal(trouble.page(), "fix.colon")
                .replace(from, trouble.to(), name(words, trouble) + ": " + words));
    }

    /** A report without a name gets one after the words of its title. */
    private static String name(String words, Trouble trouble) {
        boolean unnamed = trouble.element()
                .filter(line -> line instanceof ReportHeader && line.getName() == null)
                .isPresent();
        return unnamed
                ? " "
                        + words.toLowerCase(Locale.ROOT)
                                .replaceAll("[^\\p{L}\\d]+", "-")
                                .replaceAll("^-|-$", "")
                : "";
    }
}
