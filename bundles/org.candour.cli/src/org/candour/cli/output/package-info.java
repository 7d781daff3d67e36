// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** How problems and progress are shown: as text, JSON or SARIF, and as a bar on a terminal. */
package org.candour.cli.output;
