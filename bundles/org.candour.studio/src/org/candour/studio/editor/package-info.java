// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The editor of report files: how their words look, and the help it gives while one writes. */
package org.candour.studio.editor;
