// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The first minutes: the welcome page, a new report, the example, and pages to read beside one's writing. */
package org.candour.studio.start;
