// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The tree of meaning that screen readers walk. */
package org.candour.pdf.structure;
