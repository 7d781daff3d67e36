// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The pages of the report beside its text. */
package org.candour.studio.preview;
