// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of the list of problems. */
package org.candour.studio.problems;
