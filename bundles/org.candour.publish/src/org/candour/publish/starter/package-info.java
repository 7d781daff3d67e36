// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** Starter reports: the first text of a report under a framework, for its author to go on with. */
package org.candour.publish.starter;
