// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What could be written where the caret stands. */
package org.candour.language.server.completion;
