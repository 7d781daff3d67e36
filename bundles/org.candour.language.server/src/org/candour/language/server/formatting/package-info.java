// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Lays files out, and goes on with lists and indentation when a line is broken. */
package org.candour.language.server.formatting;
