// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout.flow;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.candour.document.Figure;

/**
 * How large a picture is by itself, in points.
 *
 * @param width its width
 * @param height its height
 */
record ImageSize(double width, double height) {
    private static final double POINTS_PER_PIXEL = 0.75;
    private static final int PNG_HEADER = 24;
    private static final Pattern LENGTH =
            Pattern.compile("\\s*([0-9]+(?:\\.[0-9]*)?|\\.[0-9]+)\\s*(px|pt|mm|cm|in)?\\s*");

    /** Reads the size of a picture; empty if it cannot be made out. */
    static Optional<ImageSize> of(Figure.Image image) {
        Optional<ImageSize> size = switch (image.format()) {
            case PNG -> png(image.bytes());
            case SVG -> svg(image.bytes());
        };
        return size.filter(s -> s.width > 0 && s.height > 0);
    }

    private static Optional<ImageSize> png(byte[] bytes) {
        if (bytes.length < PNG_HEADER) {
            return Optional.empty();
        }
        ByteBuffer header = ByteBuffer.wrap(bytes);
        return Optional.of(new ImageSize(header.getInt(16) * POINTS_PER_PIXEL, header.getInt(20) * POINTS_PER_PIXEL));
    }

    private static Optional<ImageSize> svg(byte[] bytes) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return rootSize(reader);
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.empty();
        }
    }

    private static Optional<ImageSize> rootSize(XMLStreamReader reader) {
        Optional<Double> width = length(reader.getAttributeValue(null, "width"));
        Optional<Double> height = length(reader.getAttributeValue(null, "height"));
        if (width.isPresent() && height.isPresent()) {
            return Optional.of(new ImageSize(width.get(), height.get()));
        }
        String box = reader.getAttributeValue(null, "viewBox");
        String[] parts = box == null ? new String[0] : box.strip().split("[\\s,]+");
        return parts.length == 4
                ? length(parts[2]).flatMap(w -> length(parts[3]).map(h -> new ImageSize(w, h)))
                : Optional.empty();
    }

    private static Optional<Double> length(String written) {
        Matcher matcher = LENGTH.matcher(written == null ? "" : written);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        double number = Double.parseDouble(matcher.group(1));
        return Optional.of(number * points(matcher.group(2)));
    }

    private static double points(String unit) {
        return switch (unit == null ? "px" : unit) {
            case "pt" -> 1;
            case "mm" -> 72 / 25.4;
            case "cm" -> 72 / 2.54;
            case "in" -> 72;
            default -> POINTS_PER_PIXEL;
        };
    }
}
