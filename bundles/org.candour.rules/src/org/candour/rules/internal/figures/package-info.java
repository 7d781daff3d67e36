// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Figures and tables. */
package org.candour.rules.internal.figures;
