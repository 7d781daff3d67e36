// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of opening reports and of their folders. */
package org.candour.studio.files;
