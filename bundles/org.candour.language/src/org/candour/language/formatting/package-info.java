// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Lays texts out: decides where white space belongs, and proves that changing it changes nothing else. */
package org.candour.language.formatting;
