// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What is wrong with reports: underlined while one types, listed once it is saved, with remedies for both. */
package org.candour.studio.problems;
