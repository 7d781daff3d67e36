// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The parts of a file within each other, and what of it can be folded away. */
package org.candour.language.server.outline;
