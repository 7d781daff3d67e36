// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Colours and fonts, light and dark. */
package org.candour.studio.look;
