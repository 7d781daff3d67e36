// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Turns the blocks of the document into one long galley of strips, before it is cut into pages. */
package org.candour.layout.flow;
