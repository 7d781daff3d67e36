// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What the framework of a report asks for: areas in their order, chapters, judgements on their scales. */
package org.candour.rules.internal.framework;
