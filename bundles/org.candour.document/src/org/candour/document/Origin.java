// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

/**
 * Where a part of the document comes from. Whoever composes a document counts the places of its source and knows
 * what each number stands for; the document itself does not, and looks the same whatever they are.
 *
 * @param number the number of the place, from 0
 */
public record Origin(int number) {}
