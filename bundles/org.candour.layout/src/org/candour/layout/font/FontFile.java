// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.font;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** Reads numbers and tables of an OpenType font file. Offsets count from the start of the file. */
final class FontFile {
    private static final int DIRECTORY = 12;
    private static final int ENTRY = 16;

    private final ByteBuffer bytes;
    private final Map<String, Integer> tables = new HashMap<>();

    FontFile(byte[] program) {
        bytes = ByteBuffer.wrap(program);
        int count = number(4);
        for (int i = 0; i < count; i++) {
            int entry = DIRECTORY + ENTRY * i;
            tables.put(tag(entry), longNumber(entry + 8));
        }
    }

    /** Where a table begins; empty if the font has none of that name. */
    OptionalInt table(String tag) {
        Integer offset = tables.get(tag);
        return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
    }

    /** Where a table begins that every font has. */
    int requiredTable(String tag) {
        return table(tag).orElseThrow(() -> new IllegalArgumentException("font without table " + tag));
    }

    int octet(int offset) {
        return bytes.get(offset) & 0xff;
    }

    /** An unsigned number of two bytes. */
    int number(int offset) {
        return bytes.getShort(offset) & 0xffff;
    }

    /** A signed number of two bytes. */
    int signed(int offset) {
        return bytes.getShort(offset);
    }

    /** A number of four bytes; offsets in our fonts never need the top bit. */
    int longNumber(int offset) {
        return bytes.getInt(offset);
    }

    String tag(int offset) {
        return new String(bytes.array(), offset, 4, StandardCharsets.ISO_8859_1);
    }
}
