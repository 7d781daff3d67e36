// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

import java.util.List;

/**
 * A structure line as read.
 *
 * @param kind its kind
 * @param clauses what stands between its leading word and its colon
 * @param lexemes all of its lexemes, by place
 * @param slips what is wrong with it: at most one slip, since one mistake often looks like several
 * @param next index of the line after it
 */
record StructureLine(LineKind kind, Clauses clauses, List<Lexeme> lexemes, List<Slip> slips, int next) {}
