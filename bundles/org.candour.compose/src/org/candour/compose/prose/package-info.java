// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Turns what inspectors wrote into the words that are printed. */
package org.candour.compose.prose;
