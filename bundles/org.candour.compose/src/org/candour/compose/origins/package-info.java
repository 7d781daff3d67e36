// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Remembers which part of the report each part of the document comes from. */
package org.candour.compose.origins;
