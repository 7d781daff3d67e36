// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Where names are given and used, and how they are changed everywhere at once. */
package org.candour.language.server.names;
