// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Fonts as the page setter knows them: metrics, kerning and ligatures read from the font's own tables. */
package org.candour.layout.font;
