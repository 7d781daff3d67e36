// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The walk through the report that prints each line in its place. */
package org.candour.compose.chapters;
