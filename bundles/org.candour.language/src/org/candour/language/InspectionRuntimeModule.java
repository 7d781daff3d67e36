// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

/** The services of the language that differ from Xtext's own. */
public class InspectionRuntimeModule extends AbstractInspectionRuntimeModule {}
