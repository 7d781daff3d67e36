// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import com.github.weisj.jsvg.parser.XMLInput;
import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;

/**
 * The file of a drawing, read with Java's own reader: without entities, so that nothing outside the file is opened,
 * and without complaints on the console, since the author hears of damage in our words.
 *
 * @param bytes the content of the file
 */
record DrawingFile(byte[] bytes) implements XMLInput {

    /** What an XML file may begin with: its first bracket, or the mark of its encoding. */
    private static final String BEGINNINGS = "<\u00EF\u00FE\u00FF";

    @Override
    public XMLEventReader createReader() throws XMLStreamException {
        if (bytes.length == 0 || BEGINNINGS.indexOf(bytes[0] & 0xFF) < 0) {
            throw new XMLStreamException("This is no XML file.");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLReporter((message, kind, details, place) -> {});
        return factory.createXMLEventReader(new ByteArrayInputStream(bytes));
    }
}
