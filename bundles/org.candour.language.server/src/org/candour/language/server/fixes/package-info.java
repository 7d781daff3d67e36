// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Changes that put a problem right: one kind of mend, one class. */
package org.candour.language.server.fixes;
