// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Turns a report into a document: numbering, references, generated lists and house wording. */
package org.candour.compose;
