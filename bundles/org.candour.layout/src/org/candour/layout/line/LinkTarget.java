// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.line;

import org.candour.document.Anchor;

/**
 * Where a run of words leads when clicked.
 *
 * @param anchor the place
 * @param description what a screen reader says
 */
public record LinkTarget(Anchor anchor, String description) {}
