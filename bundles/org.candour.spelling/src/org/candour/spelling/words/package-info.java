// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The words of a report that are to be spelt, and which of them a dictionary cannot know. */
package org.candour.spelling.words;
