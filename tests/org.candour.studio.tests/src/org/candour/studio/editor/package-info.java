// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of the editor. */
package org.candour.studio.editor;
