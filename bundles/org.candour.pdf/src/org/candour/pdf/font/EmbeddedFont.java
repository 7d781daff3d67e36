// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.font;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** The objects that hold a font in the file: a composite font over a TrueType program, two bytes a code. */
final class EmbeddedFont {

    private static final int SYMBOLIC = 4;
    private static final int ITALIC = 64;

    private final PDDocument document;
    private final FontSubset subset;
    private final FontProgram program;
    private final COSName name;

    EmbeddedFont(PDDocument document, FontSubset subset) throws IOException {
        this.document = document;
        this.subset = subset;
        this.program = FontProgram.of(subset);
        this.name = COSName.getPDFName(program.tag() + "+" + subset.face().name());
    }

    /** Makes an object this font. */
    void fill(COSDictionary font) throws IOException {
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.ENCODING, COSName.IDENTITY_H);
        font.setItem(COSName.DESCENDANT_FONTS, new COSArray(List.of(descendant())));
        font.setItem(COSName.TO_UNICODE, stream(ToUnicode.of(subset)));
    }

    private COSDictionary descendant() throws IOException {
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.CID_FONT_TYPE2);
        font.setItem(COSName.BASE_FONT, name);
        font.setItem(COSName.CIDSYSTEMINFO, identity());
        font.setItem(COSName.FONT_DESC, descriptor());
        font.setItem(COSName.W, widths());
        font.setItem(COSName.CID_TO_GID_MAP, stream(glyphNumbers()));
        return font;
    }

    private static COSDictionary identity() {
        COSDictionary info = new COSDictionary();
        info.setItem(COSName.REGISTRY, new COSString("Adobe"));
        info.setItem(COSName.ORDERING, new COSString("Identity"));
        info.setInt(COSName.SUPPLEMENT, 0);
        return info;
    }

    private COSDictionary descriptor() throws IOException {
        FontMeasures measures = program.measures();
        COSDictionary descriptor = new COSDictionary();
        descriptor.setItem(COSName.TYPE, COSName.FONT_DESC);
        descriptor.setItem(COSName.FONT_NAME, name);
        descriptor.setInt(COSName.FLAGS, measures.italicAngle() == 0 ? SYMBOLIC : SYMBOLIC | ITALIC);
        descriptor.setItem(COSName.FONT_BBOX, COSArray.ofCOSIntegers(measures.box()));
        descriptor.setItem(COSName.ITALIC_ANGLE, new COSFloat((float) measures.italicAngle()));
        descriptor.setInt(COSName.ASCENT, measures.ascent());
        descriptor.setInt(COSName.DESCENT, measures.descent());
        descriptor.setInt(COSName.CAP_HEIGHT, measures.capHeight());
        // TrueType does not tell the width of stems; this is the usual estimate from the weight.
        descriptor.setInt(COSName.STEM_V, 10 + 220 * (measures.weight() - 50) / 900);
        PDStream file = stream(program.bytes());
        file.getCOSObject().setInt(COSName.LENGTH1, program.bytes().length);
        descriptor.setItem(COSName.FONT_FILE2, file);
        return descriptor;
    }

    private COSArray widths() {
        COSArray widths = new COSArray();
        for (FontSubset.Entry entry : subset.entries()) {
            widths.add(COSInteger.get(subset.width(entry.glyph())));
        }
        return new COSArray(List.of(COSInteger.ZERO, widths));
    }

    private byte[] glyphNumbers() {
        ByteBuffer map = ByteBuffer.allocate(2 * subset.entries().size());
        for (FontSubset.Entry entry : subset.entries()) {
            map.putShort(program.glyphs().get(entry.glyph()).shortValue());
        }
        return map.array();
    }

    private PDStream stream(byte[] content) throws IOException {
        return new PDStream(document, new ByteArrayInputStream(content), COSName.FLATE_DECODE);
    }
}
