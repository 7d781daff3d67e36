// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Dates that exist and follow each other as they should. */
package org.candour.rules.internal.dates;
