// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Spelling in British English, while one writes. */
package org.candour.studio.proofreading;
