// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The language server: what an editor asks about a report as it is written, over the Language Server Protocol or within one process. */
package org.candour.language.server;
