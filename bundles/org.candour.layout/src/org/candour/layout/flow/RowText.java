// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.util.List;
import java.util.Optional;
import org.candour.document.Origin;

/**
 * The words of a row before its cells have their widths.
 *
 * @param cells its cells
 * @param origin where it comes from; empty when from where the table does
 */
record RowText(List<CellText> cells, Optional<Origin> origin) {}
