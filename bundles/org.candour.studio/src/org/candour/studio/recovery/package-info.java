// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Keeps what is typed but not saved, so that not even a crash loses more than the last moments. */
package org.candour.studio.recovery;
