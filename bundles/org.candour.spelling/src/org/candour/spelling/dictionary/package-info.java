// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The dictionary: general British English and the words of the field. */
package org.candour.spelling.dictionary;
