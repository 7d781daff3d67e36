// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Shows the golden thread of a report as a linked table and as a picture. */
package org.candour.studio.thread;
