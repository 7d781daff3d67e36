// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Spelling in British English: which words of a report are misspelt, and what they were meant to be. */
package org.candour.spelling;
