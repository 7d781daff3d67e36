// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** From the window to the PDF. */
package org.candour.studio.publishing;
