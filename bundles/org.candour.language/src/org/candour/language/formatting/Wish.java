// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.formatting;

import org.candour.language.TextChange;

/**
 * A change that is wished for.
 *
 * @param part number of the part of the text it belongs to; changes of one part stand or fall together
 */
public record Wish(int part, TextChange change) {}
