// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of what is kept of unsaved words. */
package org.candour.studio.recovery;
