// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The written language: reads the text of a report into the model and links its names. */
package org.candour.language;
