// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The walk from text to PDF: options, progress and the safe writing of files. */
package org.candour.publish;
