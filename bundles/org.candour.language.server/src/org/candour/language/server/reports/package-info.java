// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The reports that editors have open, and the one thread on which they are edited and asked about. */
package org.candour.language.server.reports;
