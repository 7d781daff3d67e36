// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The golden thread: findings lead to recommendations, and these to the contract. */
package org.candour.rules.internal.thread;
