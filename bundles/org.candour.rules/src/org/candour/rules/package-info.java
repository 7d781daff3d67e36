// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The golden thread and every other check of a report: one rule, one class. */
package org.candour.rules;
