// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Abbreviations: declared once, explained, and used. */
package org.candour.rules.internal.abbreviations;
