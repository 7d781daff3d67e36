// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Pictures: pixels as image objects, drawings as vectors. */
package org.candour.pdf.picture;
