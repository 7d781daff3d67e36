// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The lists a report makes of itself, such as its recommendations by theme. */
package org.candour.compose.lists;
