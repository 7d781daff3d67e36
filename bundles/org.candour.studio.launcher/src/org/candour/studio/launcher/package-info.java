// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Starts the studio with one class loader for all of its bundles, so that Java can keep what it has loaded. */
package org.candour.studio.launcher;
