// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.List;

/**
 * A text sorted into lexemes.
 *
 * @param lexemes the lexemes; put together they are the text
 * @param slips what is wrong with it, by place
 */
public record Scan(List<Lexeme> lexemes, List<Slip> slips) {}
