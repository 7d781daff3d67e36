// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What a reference prints, and the places that links lead to. */
package org.candour.compose.references;
