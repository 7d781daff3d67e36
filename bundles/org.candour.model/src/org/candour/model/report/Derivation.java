// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.model.report;

import org.candour.model.Element;

/**
 * Something that follows from one line and its prose alone, whatever stands around it and wherever its links lead. What
 * has been derived from a line is remembered as long as the line is there, so each derivation is made once and kept in
 * a constant.
 *
 * @param <T> what is derived; never null
 */
@FunctionalInterface
public interface Derivation<T> {
    /** Derives it from a line. */
    T from(Element line);
}
