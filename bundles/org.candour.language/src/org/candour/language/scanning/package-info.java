// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Sorts the text of a file into lexemes: structure lines by their shape, prose by its marks. */
package org.candour.language.scanning;
