// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What one document is composed from. */
package org.candour.compose.edition;
