// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import java.nio.file.Path;

/**
 * A place in a file.
 *
 * @param file the file, named relative to the folder the reading was asked for where that is possible
 * @param line line, from 1
 * @param column column in characters, from 1
 * @param offset offset in characters from the beginning of the text, from 0
 * @param length number of characters, at least 0
 */
public record Location(Path file, int line, int column, int offset, int length) {}
