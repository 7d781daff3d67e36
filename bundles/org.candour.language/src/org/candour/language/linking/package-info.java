// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The names of a report: who bears them, who may be meant by them, and what to say when nobody is. */
package org.candour.language.linking;
