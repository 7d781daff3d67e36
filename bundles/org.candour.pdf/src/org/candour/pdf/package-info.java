// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Writes pages as tagged PDF that meets PDF/UA-1 and PDF/A-2a in one file. */
package org.candour.pdf;
