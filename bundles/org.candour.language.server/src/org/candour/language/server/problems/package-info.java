// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Tells the client what is wrong with the open reports. */
package org.candour.language.server.problems;
