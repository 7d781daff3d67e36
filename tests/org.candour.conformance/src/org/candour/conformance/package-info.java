// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Asks veraPDF whether a PDF keeps to a standard. */
package org.candour.conformance;
