// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Checks that the house keeps to its plan: which bundle may use which, and how packages are named. */
package org.candour.architecture;
