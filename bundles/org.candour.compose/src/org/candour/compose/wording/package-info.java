// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The words that the house prints of its own accord, and how it writes dates and series. */
package org.candour.compose.wording;
