// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing.pasting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The footnotes of a page, which stand at its end and are called by links. */
final class Footnotes {
    private static final String CALL = "a[href*=#]";

    private final Map<String, String> words = new HashMap<>();

    private Footnotes() {}

    /** Takes the footnotes out of a page, so that they are met only where they are called. */
    static Footnotes takenFrom(Element body) {
        Footnotes notes = new Footnotes();
        for (Element call : body.select(CALL)) {
            String id = target(call);
            Element note = id.isEmpty() ? null : body.getElementById(id.startsWith("_ftn") ? id.substring(1) : id);
            boolean later = note != null && call.parents().stream().noneMatch(around -> around == note);
            if (later && isNote(note, call)) {
                notes.words.put(id, written(note));
                note.remove();
            }
        }
        return notes;
    }

    /** The words of the footnote an element calls; empty when it calls none. */
    Optional<String> of(Element element) {
        Element call = element.is(CALL) ? element : element.selectFirst(CALL);
        return call == null ? Optional.empty() : Optional.ofNullable(words.get(target(call)));
    }

    private static String target(Element call) {
        String link = call.attr("href");
        return link.substring(link.indexOf('#') + 1);
    }

    /** A footnote leads back to where it is called. */
    private static boolean isNote(Element note, Element call) {
        return note.select(CALL).stream().anyMatch(back -> {
            String to = target(back);
            return to.equals(call.id())
                    || to.equals(call.attr("name"))
                    || call.parent() != null && to.equals(call.parent().id());
        });
    }

    private static String written(Element note) {
        note.select(CALL).remove();
        return Words.note(Words.escaped(Words.clean(note.text())));
    }
}
