// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import java.util.Optional;
import java.util.function.Function;
import org.candour.document.Figure.Image;
import org.candour.model.Figure;

/**
 * What a document depends on beside the report.
 *
 * @param draft whether its pages are marked as a draft
 * @param pictures loads the picture of a figure; empty when its file cannot be found or read, and the document
 *     then says so in its place
 */
public record ComposeOptions(boolean draft, Function<Figure, Optional<Image>> pictures) {}
