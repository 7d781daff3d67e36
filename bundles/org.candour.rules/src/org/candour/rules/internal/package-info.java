// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What the rules have in common: their list, their messages and explanations, and how lines are named in messages. */
package org.candour.rules.internal;
