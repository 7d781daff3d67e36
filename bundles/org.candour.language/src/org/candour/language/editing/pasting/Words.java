// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.editing.pasting;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words from elsewhere so that they read as they are: no character of theirs means anything to the language. */
final class Words {
    private static final Pattern NOWHERE = Pattern.compile("[\u00AD\u200B-\u200D\u2060\uFEFF\uFFFC\\p{Cc}&&[^\\s]]+");
    private static final Pattern SPACES = Pattern.compile("(?:\\s|\u2028|\u2029)+");
    private static final Pattern HARD_SPACES = Pattern.compile("\u00A0*[ ]+\u00A0*|\u00A0{2,}|^\u00A0+|\u00A0+$");
    private static final Pattern MARK = Pattern.compile(
            "\\\\(?=[\\\\*@\\[\\]{}|-])|\\{|(?<![\\p{L}\\d._+@-])@(?=[\\p{L}\\d])|\\[(?=\\^)|(?<=\\S)\\*|\\*(?=\\S)");
    private static final Pattern LINE_MARK = Pattern.compile("^(?:[-\u2022*\u2013](?=\\s|$)|\\|)");
    private static final Pattern NUMBER_MARK = Pattern.compile("^(\\d{1,3}|[a-z])(?=\\))|^(\\d{1,3})(?=\\.\\s)");

    private Words() {}

    /** The words without what shows nowhere, such as soft hyphens, and with one space for many. */
    static String clean(String text) {
        String seen = ligatures(NOWHERE.matcher(text).replaceAll(""));
        return HARD_SPACES
                .matcher(SPACES.matcher(seen).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }

    private static String ligatures(String text) {
        return text.replace("\uFB00", "ff")
                .replace("\uFB01", "fi")
                .replace("\uFB02", "fl")
                .replace("\uFB03", "ffi")
                .replace("\uFB04", "ffl");
    }

    /** The same words with a backslash before whatever would be a mark within a line. */
    static String escaped(String words) {
        return MARK.matcher(words).replaceAll(mark -> Matcher.quoteReplacement("\\" + mark.group()));
    }

    /** Written words with a backslash before what would make an item or a row of the line they begin. */
    static String beginning(String words) {
        if (LINE_MARK.matcher(words).find() || NUMBER_MARK.matcher(words).find()) {
            return "\\" + words;
        }
        return words;
    }

    /** Written words as they stand in a cell. */
    static String cell(String words) {
        return words.replaceAll("(?<!\\\\)\\|", "\\\\|");
    }

    /** Written words as they stand in a footnote. */
    static String note(String words) {
        return words.replace("[", "\\[").replace("]", "\\]");
    }
}
