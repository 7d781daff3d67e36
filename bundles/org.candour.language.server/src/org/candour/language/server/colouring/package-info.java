// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What each piece of a file is, so that an editor can colour or style it. */
package org.candour.language.server.colouring;
