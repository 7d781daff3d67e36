// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What follows from the order of the lines: a whole report over its files, where each line stands, who answers whom. */
package org.candour.model.report;
