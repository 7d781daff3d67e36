// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Paints what stands on pages as pixels for a screen. */
package org.candour.pdf.screen;
