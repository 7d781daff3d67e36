// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.candour.language.server.reports.Page;
import org.candour.language.server.wording.Words;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;

/** A change to one file that puts a problem right, under a title the author chooses by. */
final class Proposal {
    private final String title;
    private final Page page;
    private final List<TextEdit> edits = new ArrayList<>();

    /**
     * @param key the key of the title's words
     */
    Proposal(Page page, String key, Object... gaps) {
        this.page = page;
        this.title = Words.of(key, gaps);
    }

    /** Writes words in place of those between two offsets. */
    Proposal replace(int from, int to, String words) {
        edits.add(new TextEdit(page.lines().range(from, to), words.replace("\n", lineBreak())));
        return this;
    }

    Proposal insert(int at, String words) {
        return replace(at, at, words);
    }

    Proposal delete(int from, int to) {
        return replace(from, to, "");
    }

    /** Files keep the kind of line break they have. */
    private String lineBreak() {
        return page.text().contains("\r\n") ? "\r\n" : "\n";
    }

    String title() {
        return title;
    }

    WorkspaceEdit edit() {
        return new WorkspaceEdit(Map.of(page.uri(), edits));
    }
}
