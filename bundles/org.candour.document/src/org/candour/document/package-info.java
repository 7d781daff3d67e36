// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The finished document, free of any output format: everything is counted, worded and in order. */
package org.candour.document;
