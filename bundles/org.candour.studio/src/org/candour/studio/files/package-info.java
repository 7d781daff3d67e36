// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The folders of reports that the window shows, wherever on the disk they are, and the view of their files. */
package org.candour.studio.files;
