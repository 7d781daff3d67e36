// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.words;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the studio says, from {@code words.properties}. */
public final class Words {

    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.candour.studio.words.words", Locale.ROOT, Words.class.getClassLoader());

    private Words() {}

    /**
     * The words of a key.
     *
     * @param values put in the places {0}, {1} and so on
     */
    public static String text(String key, Object... values) {
        String words = WORDS.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, Locale.UK).format(values);
    }
}
