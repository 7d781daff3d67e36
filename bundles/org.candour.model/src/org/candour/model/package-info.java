// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The metamodel of inspection reports, and small facts derived from a report. */
package org.candour.model;
