// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** What tests are written with: reports built line by line, and documents as readable text. */
package org.candour.testkit;
