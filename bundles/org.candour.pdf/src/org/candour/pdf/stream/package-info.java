// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The syntax of content streams. */
package org.candour.pdf.stream;
