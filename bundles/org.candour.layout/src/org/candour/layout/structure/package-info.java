// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Builds the tree of meaning while the document is set. */
package org.candour.layout.structure;
