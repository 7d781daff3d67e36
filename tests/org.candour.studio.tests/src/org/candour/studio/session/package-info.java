// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of how the studio and the libraries behind it get on with each other. */
package org.candour.studio.session;
