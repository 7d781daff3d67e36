// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What the studio says, kept in one properties file. */
package org.candour.studio.words;
