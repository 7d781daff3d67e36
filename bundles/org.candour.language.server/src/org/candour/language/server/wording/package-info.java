// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The words of the server, all of them in one file, and how it speaks of the lines of a report. */
package org.candour.language.server.wording;
