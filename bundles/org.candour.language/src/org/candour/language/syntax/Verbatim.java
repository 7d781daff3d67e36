// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import java.util.function.UnaryOperator;
import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.nodemodel.INode;

/** Words that are written as they read, but for what the reading smooths. */
record Verbatim(UnaryOperator<String> reading) implements IValueConverter<String> {
    @Override
    public String toValue(String text, INode node) {
        return reading.apply(text);
    }

    @Override
    public String toString(String value) {
        return value;
    }
}
