// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.page;

import org.candour.layout.flow.Strip;

/**
 * A strip with its place on a page.
 *
 * @param strip the strip
 * @param offset how far its upper edge is below that of the text area, in points
 */
record Placed(Strip strip, double offset) {}
