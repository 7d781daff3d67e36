// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Keys that mean more than their letter: Tab in lists and tables. */
package org.candour.studio.typing;
