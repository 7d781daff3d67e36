// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Sets a document on pages: every glyph, rule and picture has its place, and every piece of text its meaning. */
package org.candour.layout;
