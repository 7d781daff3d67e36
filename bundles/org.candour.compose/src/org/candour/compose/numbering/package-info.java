// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Gives every part of a report its number in one walk, so that references may point forwards. */
package org.candour.compose.numbering;
