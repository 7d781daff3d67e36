// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of spelling while one writes. */
package org.candour.studio.proofreading;
