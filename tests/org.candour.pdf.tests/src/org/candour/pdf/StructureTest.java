// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.Test;

class StructureTest {

    @Test
    void wordsLinksAndNotesAreReadInTheirOrder() throws IOException, UnusablePicture {
        String expected = """
                    P
                      "Crimes in this office are told in "
                      Link
                        "paragraph 1.2"
                        -> Paragraph 1.2
                      " and the efficient affilia\u00ADtion of partners."
                      Reference
                        Link
                          "1"
                          -> Footnote 1
                      Note
                        Lbl
                          "1"
                        P
                          "Weald population bulletin."
                      "More is said below."
                """;
        assertContains(expected);
    }

    @Test
    void aListItemThatRunsOverThePageIsOneItem() throws IOException, UnusablePicture {
        String expected = """
                    L
                      LI
                        Lbl
                          "\u2022"
                        LBody
                          "no partner has a target"
                          "of its own."
                """;
        assertContains(expected);
    }

    @Test
    void aTableHasItsRowsAndCells() throws IOException, UnusablePicture {
        String expected = """
                    Table
                      Caption
                        "Table 1: Offences"
                      THead
                        TR
                          TH
                            "Year"
                          TH
                            "Offences"
                      TBody
                        TR
                          TH
                            "2005"
                          TD
                            "3,201"
                """;
        assertContains(expected);
    }

    @Test
    void contentsLeadToTheirChapters() throws IOException, UnusablePicture {
        String expected = """
                    TOC
                      TOCI
                        Reference
                          Link
                            "1 Findings 2"
                            -> Findings, page 2
                """;
        assertContains(expected);
    }

    @Test
    void runningHeadsAreNotRead() throws IOException, UnusablePicture {
        String structure = Written.ask(Sample.pages(), StructureText::of);
        assertTrue(!structure.contains("Protectively") && !structure.contains("Page 2"), structure);
    }

    @Test
    void everyMarkOfEveryPageIsTracedBackToAnElementThatHoldsIt() throws IOException, UnusablePicture {
        Written.ask(Sample.pages(), document -> {
            COSDictionary root =
                    document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.STRUCT_TREE_ROOT);
            COSArray numbers = root.getCOSDictionary(COSName.PARENT_TREE).getCOSArray(COSName.NUMS);
            for (PDPage page : document.getPages()) {
                COSArray owners = (COSArray) numbers.getObject(2 * page.getStructParents() + 1);
                for (int mark = 0; mark < owners.size(); mark++) {
                    assertTrue(((COSDictionary) owners.getObject(mark)).containsKey(COSName.K));
                }
            }
            assertEquals(root.getInt(COSName.PARENT_TREE_NEXT_KEY), numbers.size() / 2);
            return null;
        });
    }

    private static void assertContains(String part) throws IOException, UnusablePicture {
        String structure = Written.ask(Sample.pages(), StructureText::of);
        assertTrue(structure.contains(part.indent(0)), () -> part + "\nis not in\n" + structure);
    }
}
