// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The conversation with the language server, which runs in the same process, and the open texts it is told about. */
package org.candour.studio.session;
