// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The lines of the golden thread above findings and answers. */
package org.candour.language.server.lenses;
