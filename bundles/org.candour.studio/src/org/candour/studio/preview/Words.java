// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.preview;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the preview says, from {@code preview.properties}. */
final class Words {
    private static final ResourceBundle WORDS =
            ResourceBundle.getBundle("org.candour.studio.preview.preview", Locale.ROOT, Words.class.getClassLoader());

    private Words() {}

    /** The words of a key, with the values put in their places. */
    static String text(String key, Object... values) {
        String words = WORDS.getString(key);
        return values.length == 0 ? words : new MessageFormat(words, Locale.UK).format(values);
    }
}
