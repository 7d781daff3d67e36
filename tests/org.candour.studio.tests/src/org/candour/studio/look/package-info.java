// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests that what is on the screen can be read. */
package org.candour.studio.look;
