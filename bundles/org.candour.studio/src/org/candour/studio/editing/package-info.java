// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Changes to the words of a report, in one file or in many, each of which can be undone as one, and what proposes them. */
package org.candour.studio.editing;
