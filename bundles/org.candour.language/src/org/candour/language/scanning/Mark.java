// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.scanning;

/**
 * Something marked in prose.
 *
 * @param kind what it begins with or is
 * @param from offset of its first character
 * @param to offset after its last character
 * @param closed whether its closing mark is there; for stars, whether they have found their partner
 */
record Mark(Kind kind, int from, int to, boolean closed) {}
