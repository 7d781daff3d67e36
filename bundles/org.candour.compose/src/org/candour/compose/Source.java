// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose;

import org.candour.model.Element;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Where a part of a document comes from.
 *
 * @param line the line of the report it is printed for, such as the line that asks for a list
 * @param written the part of the report that says it: a line, or a paragraph, item or row of its prose
 */
public record Source(Element line, EObject written) {

    /** Whether it is printed in its own place, and not again in a list or a contract. */
    public boolean isAtHome() {
        return EcoreUtil.isAncestor(line, written);
    }
}
