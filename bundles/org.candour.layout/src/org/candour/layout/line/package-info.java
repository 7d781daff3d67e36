// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Breaks paragraphs into lines so that the whole paragraph looks best, and sets the glyphs of each line. */
package org.candour.layout.line;
