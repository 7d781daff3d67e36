// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What the file says of itself: metadata, colours, language and its identifier. */
package org.candour.pdf.identity;
