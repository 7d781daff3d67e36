// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import java.util.List;
import java.util.regex.Pattern;
import org.candour.language.scanning.Kind;
import org.candour.language.scanning.Lexeme;
import org.candour.language.scanning.ReadingRule;
import org.candour.language.scanning.Scan;
import org.candour.language.scanning.Slip;

/** How a text reads: the lexemes that say something, and the slips but for those of layout. */
final class SameReading {
    private static final Pattern WRAP = Pattern.compile("[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t]*");
    private static final Pattern PROSE_WRAP = Pattern.compile("[ \\t]*(?:\\r\\n|\\r|\\n)[ \\t\\u00A0]*");
    private static final Pattern TABLE_RULE = Pattern.compile("[|:\\s-]*-[|:\\s-]*");

    private final String text;
    private final List<Lexeme> lexemes;
    private final List<Slip> slips;

    SameReading(String text, Scan scan) {
        this.text = text;
        this.lexemes = telling(scan);
        this.slips = slips(scan);
    }

    boolean isThatOf(String other, Scan scan) {
        List<Lexeme> others = telling(scan);
        List<Slip> otherSlips = slips(scan);
        if (others.size() != lexemes.size() || otherSlips.size() != slips.size()) {
            return false;
        }
        for (int i = 0; i < others.size(); i++) {
            if (!same(lexemes.get(i), other, others.get(i))) {
                return false;
            }
        }
        for (int i = 0; i < otherSlips.size(); i++) {
            if (!same(slips.get(i), other, otherSlips.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean same(Lexeme lexeme, String otherText, Lexeme other) {
        if (lexeme.kind() != other.kind() || !lexeme.keyword().equals(other.keyword())) {
            return false;
        }
        String written = text.substring(lexeme.from(), lexeme.to());
        String otherwise = otherText.substring(other.from(), other.to());
        return written.equals(otherwise) || said(lexeme.kind(), written).equals(said(lexeme.kind(), otherwise));
    }

    private static String said(Kind kind, String written) {
        return switch (kind) {
            case PLAIN -> PROSE_WRAP.matcher(written).replaceAll("\n");
            case WORDS -> WRAP.matcher(written).replaceAll("\n");
            case ASIDE -> TABLE_RULE.matcher(written).matches() ? "-" : written.strip();
            default -> written;
        };
    }

    private boolean same(Slip slip, String otherText, Slip other) {
        String at = text.substring(slip.from(), slip.to());
        String otherAt = otherText.substring(other.from(), other.to());
        return slip.rule() == other.rule()
                && slip.variant().equals(other.variant())
                && spaced(String.join("\n", slip.words())).equals(spaced(String.join("\n", other.words())))
                && (at.equals(otherAt) || spaced(at).equals(spaced(otherAt)));
    }

    private static String spaced(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static List<Lexeme> telling(Scan scan) {
        return scan.lexemes().stream()
                .filter(lexeme -> lexeme.kind() != Kind.SPACE)
                .toList();
    }

    private static List<Slip> slips(Scan scan) {
        return scan.slips().stream()
                .filter(slip -> slip.rule() != ReadingRule.TAB_INDENTATION)
                .toList();
    }
}
