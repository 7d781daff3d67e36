// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The page while it is being painted. */
package org.candour.layout.sheet;
