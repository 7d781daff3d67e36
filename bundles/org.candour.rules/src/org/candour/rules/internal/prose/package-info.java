// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What stands in prose: notes, references, facts in braces, and prose that is missing. */
package org.candour.rules.internal.prose;
