// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Destinations, links and bookmarks. */
package org.candour.pdf.navigation;
