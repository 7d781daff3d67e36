// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.font;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.candour.pdf.stream.Hex;

/** The map from codes to the letters they stand for, by which text is copied, searched and read aloud. */
final class ToUnicode {

    /** No more lines than this may stand in one block. */
    private static final int BLOCK = 100;

    private static final String START = """
            /CIDInit /ProcSet findresource begin
            12 dict begin
            begincmap
            /CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
            /CMapName /Adobe-Identity-UCS def
            /CMapType 2 def
            1 begincodespacerange
            <0000> <FFFF>
            endcodespacerange
            """;

    private static final String END = """
            endcmap
            CMapName currentdict /CMap defineresource pop
            end
            end
            """;

    private ToUnicode() {}

    static byte[] of(FontSubset subset) {
        List<FontSubset.Entry> entries = subset.entries();
        StringBuilder map = new StringBuilder(START);
        // Code 0 is never shown and needs no letters.
        for (int from = 1; from < entries.size(); from += BLOCK) {
            int to = Math.min(from + BLOCK, entries.size());
            map.append(to - from).append(" beginbfchar\n");
            for (int code = from; code < to; code++) {
                map.append('<').append(Hex.of(code)).append("> <");
                map.append(Hex.of(entries.get(code).text())).append(">\n");
            }
            map.append("endbfchar\n");
        }
        return map.append(END).toString().getBytes(StandardCharsets.US_ASCII);
    }
}
