// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;

/** The numbers that a generated parser gives to keywords and terminals. */
final class TokenTypes {
    private final Map<Kind, Integer> terminals = new EnumMap<>(Kind.class);
    private final Map<String, Integer> keywords = new HashMap<>();

    /**
     * @param names the names of the types by number: keywords in single quotes, terminals after RULE_
     */
    TokenTypes(Map<Integer, String> names) {
        Map<String, Integer> types = new HashMap<>();
        names.forEach((type, name) -> types.put(name, type));
        types.forEach((name, type) -> {
            if (name.startsWith("'")) {
                keywords.put(name.substring(1, name.length() - 1), type);
            }
        });
        for (Kind kind : Kind.values()) {
            if (kind != Kind.KEYWORD) {
                terminals.put(kind, types.get("RULE_" + kind.name()));
            }
        }
    }

    int of(Lexeme lexeme) {
        return lexeme.kind() == Kind.KEYWORD ? keywords.get(lexeme.keyword()) : terminals.get(lexeme.kind());
    }
}
