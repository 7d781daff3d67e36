// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The golden thread of a report as a table: each area for improvement, what answers it, and by when. */
package org.candour.publish.thread;
