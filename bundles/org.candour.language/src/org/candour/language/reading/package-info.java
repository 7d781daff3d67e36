// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Finds the files of a report, reads them together, and gathers what is wrong with them. */
package org.candour.language.reading;
