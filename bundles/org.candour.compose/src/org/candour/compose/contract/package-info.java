// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The notional contract that follows from recommendations, targets and dates. */
package org.candour.compose.contract;
