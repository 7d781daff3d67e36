// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

import java.util.List;
import java.util.Optional;

/**
 * What stands before the content: the cover and the document's metadata.
 *
 * @param title the title of the document
 * @param issuer who issues it, such as an inspectorate; may be empty
 * @param coverLines further lines of the cover in order, such as the force and the dates of fieldwork
 * @param published when it was published, in words; may be empty
 * @param marking protective marking printed at the head and foot of every page
 * @param language language of the text as a BCP 47 tag, such as {@code en-GB}
 * @param draft whether every page carries a DRAFT mark
 * @param look the colours in which all of the document is printed
 */
public record Front(
        String title,
        String issuer,
        List<String> coverLines,
        String published,
        Optional<String> marking,
        String language,
        boolean draft,
        Look look) {
    public Front {
        coverLines = List.copyOf(coverLines);
    }
}
