// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0

/** The grammar, and the services by which Xtext reads with our scanner and links with our names. */
package org.candour.language.syntax;
