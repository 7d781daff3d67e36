// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Aids for those who type: what a key does beyond its letter, what becomes of pasted text, how much has been written. */
package org.candour.language.editing;
