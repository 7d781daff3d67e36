// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Tests of the studio as it is built and started, from outside. */
package org.candour.product;
