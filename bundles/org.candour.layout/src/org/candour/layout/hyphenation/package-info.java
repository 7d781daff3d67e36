// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Where words may be divided at the end of a line. */
package org.candour.layout.hyphenation;
