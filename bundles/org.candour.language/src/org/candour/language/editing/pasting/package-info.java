// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Makes prose of what comes from the clipboard of other programs. */
package org.candour.language.editing.pasting;
