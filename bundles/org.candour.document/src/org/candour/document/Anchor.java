// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.document;

/**
 * A place that links lead to.
 *
 * @param id unique in the document and stable from export to export; letters, digits and hyphens
 */
public record Anchor(String id) {}
