// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Cuts the galley into pages, adds what stands around the text, and paints them. */
package org.candour.layout.page;
