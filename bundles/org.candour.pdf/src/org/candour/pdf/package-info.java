// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Writes pages as tagged PDF, and reads the metrics of fonts. */
package org.candour.pdf;
