// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** How findings compare with each other. */
package org.candour.rules.internal.findings;
