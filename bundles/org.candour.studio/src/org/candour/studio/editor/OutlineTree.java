// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import java.util.List;
import org.eclipse.jface.viewers.IElementComparer;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.lsp4j.DocumentSymbol;

/** The lines of an outline within each other. */
final class OutlineTree implements ITreeContentProvider {

    @Override
    public Object[] getElements(Object input) {
        return ((List<?>) input).toArray();
    }

    @Override
    public Object[] getChildren(Object line) {
        List<DocumentSymbol> children = ((DocumentSymbol) line).getChildren();
        return children == null ? new Object[0] : children.toArray();
    }

    @Override
    public Object getParent(Object line) {
        return null;
    }

    @Override
    public boolean hasChildren(Object line) {
        return getChildren(line).length > 0;
    }

    /** Lines are the same for one who looks when they read the same, so that what was open stays open. */
    static final class SameLine implements IElementComparer {

        @Override
        public int hashCode(Object line) {
            return line instanceof DocumentSymbol symbol ? symbol.getName().hashCode() : line.hashCode();
        }

        @Override
        public boolean equals(Object one, Object other) {
            return one instanceof DocumentSymbol a && other instanceof DocumentSymbol b
                    ? a.getName().equals(b.getName()) && a.getDetail().equals(b.getDetail())
                    : one.equals(other);
        }
    }
}
