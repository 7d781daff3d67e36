// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Fonts as they go into the file: only the glyphs used, each code with the letters it stands for. */
package org.candour.pdf.font;
