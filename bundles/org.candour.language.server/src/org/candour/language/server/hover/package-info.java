// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What is said about the word the pointer rests on. */
package org.candour.language.server.hover;
