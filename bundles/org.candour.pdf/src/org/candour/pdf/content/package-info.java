// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What is painted on each page, and which piece of the structure every mark belongs to. */
package org.candour.pdf.content;
