// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The {@code GPOS} or {@code GSUB} table: finds the rules of a feature for text in Latin letters. */
final class LookupTable {
    private final FontFile file;
    private final int table;
    private final int extensionKind;

    /**
     * @param file the font
     * @param table where the table begins
     * @param extensionKind the kind of rule that only points to another rule further away
     */
    LookupTable(FontFile file, int table, int extensionKind) {
        this.file = file;
        this.table = table;
        this.extensionKind = extensionKind;
    }

    /** Where the rules of one kind begin that a feature names, in the order they apply. */
    List<Integer> rules(String feature, int kind) {
        List<Integer> found = new ArrayList<>();
        int lookups = table + file.number(table + 8);
        for (int index : lookupsOf(feature)) {
            int lookup = lookups + file.number(lookups + 2 + 2 * index);
            for (int i = 0; i < file.number(lookup + 4); i++) {
                addRule(lookup + file.number(lookup + 6 + 2 * i), file.number(lookup), kind, found);
            }
        }
        return found;
    }

    private void addRule(int rule, int ruleKind, int wanted, List<Integer> found) {
        if (ruleKind == extensionKind) {
            addRule(rule + file.longNumber(rule + 4), file.number(rule + 2), wanted, found);
        } else if (ruleKind == wanted) {
            found.add(rule);
        }
    }

    private Set<Integer> lookupsOf(String feature) {
        Set<Integer> found = new LinkedHashSet<>();
        int features = table + file.number(table + 6);
        int language = defaultLanguage();
        for (int i = 0; language != 0 && i < file.number(language + 4); i++) {
            int record = features + 2 + 6 * file.number(language + 6 + 2 * i);
            if (file.tag(record).equals(feature)) {
                int list = features + file.number(record + 4);
                for (int k = 0; k < file.number(list + 2); k++) {
                    found.add(file.number(list + 4 + 2 * k));
                }
            }
        }
        return found;
    }

    /** The language system for Latin script, or else the default script; 0 if the font has neither. */
    private int defaultLanguage() {
        int scripts = table + file.number(table + 4);
        int fallback = 0;
        for (int i = 0; i < file.number(scripts); i++) {
            int record = scripts + 2 + 6 * i;
            int script = scripts + file.number(record + 4);
            if (file.tag(record).equals("latn")) {
                return script + file.number(script);
            }
            if (file.tag(record).equals("DFLT")) {
                fallback = script + file.number(script);
            }
        }
        return fallback;
    }
}
