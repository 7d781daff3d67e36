// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish.starter;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The name of a new report in its forms, all made from what its author typed.
 *
 * @param handle the name within the report and of its file, such as north-moor; empty when nothing typed can be used
 * @param subject the name in print, such as North Moor
 */
public record ReportName(String handle, String subject) {

    /** Makes a name of what was typed, such as north-moor or "North Moor". */
    public static ReportName of(String typed) {
        String handle = typed.strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "")
                .replaceAll("[^\\p{L}\\p{N}]+", "-")
                .replaceAll("^-|-$", "");
        boolean isHandle = typed.equals(handle);
        return new ReportName(handle, isHandle ? spelled(handle) : typed.strip());
    }

    private static String spelled(String handle) {
        return Arrays.stream(handle.split("-")).map(ReportName::capitalised).collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
