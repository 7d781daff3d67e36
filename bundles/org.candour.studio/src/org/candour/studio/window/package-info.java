// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The program, its one window, and what stands in its menus. */
package org.candour.studio.window;
