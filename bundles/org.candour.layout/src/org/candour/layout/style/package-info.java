// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** How the pages look: sizes, fonts, colours and measures, all in one place. */
package org.candour.layout.style;
