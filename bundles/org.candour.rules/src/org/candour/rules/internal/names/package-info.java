// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Names, header lines and titles. */
package org.candour.rules.internal.names;
