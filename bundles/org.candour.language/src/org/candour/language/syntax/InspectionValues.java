// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.syntax;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;

/** Turns the text of tokens into values of the model. */
public class InspectionValues extends AbstractDeclarativeValueConverterService {

    /** Prose: escapes resolved, white space collapsed. */
    @ValueConverter(rule = "PLAIN")
    public IValueConverter<String> plain() {
        return new PlainWords();
    }

    /** The words after a colon, which may go on over several lines. */
    @ValueConverter(rule = "WORDS")
    public IValueConverter<String> words() {
        return new Verbatim(text -> text.strip().replaceAll("\\s*[\\r\\n]\\s*", " "));
    }

    /** A name as it stands. */
    @ValueConverter(rule = "NAME")
    public IValueConverter<String> name() {
        return new Verbatim(text -> text);
    }

    /** A path, written with forward slashes whatever the system. */
    @ValueConverter(rule = "PATH")
    public IValueConverter<String> path() {
        return new Verbatim(text -> text.replace('\\', '/'));
    }

    /** A number: its leading digits, so that "31st" is the 31st. */
    @ValueConverter(rule = "NUMBER")
    public IValueConverter<Integer> number() {
        return new Digits();
    }
}
