// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.linking;

import java.util.Map;
import org.candour.model.Element;
import org.candour.model.InspectionPackage;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** What elements are called in messages. */
final class Kinds {
    private static final Map<String, String> ONE = Map.ofEntries(
            Map.entry("ReportHeader", "the report"),
            Map.entry("Fact", "a fact"),
            Map.entry("Abbreviation", "an abbreviation"),
            Map.entry("Theme", "a theme"),
            Map.entry("Owner", "an owner"),
            Map.entry("Chapter", "a chapter"),
            Map.entry("Section", "a section"),
            Map.entry("Heading", "a heading"),
            Map.entry("NumberedParagraph", "a paragraph"),
            Map.entry("Appendix", "an appendix"),
            Map.entry("Box", "a box"),
            Map.entry("TableBlock", "a table"),
            Map.entry("Figure", "a figure"),
            Map.entry("Domain", "a domain"),
            Map.entry("Area", "an area"),
            Map.entry("Strength", "a strength"),
            Map.entry("Afi", "an AFI"),
            Map.entry("Consideration", "a consideration"),
            Map.entry("Recommendation", "a recommendation"),
            Map.entry("GoodPractice", "good practice"),
            Map.entry("Judgement", "a judgement"),
            Map.entry("Contract", "the contract"),
            Map.entry("Target", "a target"),
            Map.entry("RequiredChapter", "a required chapter"),
            Map.entry("Question", "a question"));

    private Kinds() {}

    /** An element as one of its kind, such as "a strength". */
    static String one(Element element) {
        return ONE.getOrDefault(element.eClass().getName(), "something else");
    }

    /** What a reference looks for, such as "AFI". */
    static String soughtBy(EReference reference) {
        return switch (reference.getEReferenceType().getName()) {
            case "Afi" -> "AFI";
            case "Strength" -> "strength";
            case "Theme" -> "theme";
            case "Owner" -> "owner";
            case "Framework" -> "framework";
            case "Scale" -> "scale";
            case "Titled" -> "chapter, domain, area or question of this framework";
            default -> "part of this report";
        };
    }

    /** What a reference must lead to, such as "A recommendation addresses AFIs". */
    static String wanted(EObject part, EReference reference) {
        if (reference == InspectionPackage.Literals.REFERENCE__TARGET) {
            return "A reference leads to a part of the report that is printed";
        }
        String one = one((Element) part);
        String subject = Character.toUpperCase(one.charAt(0)) + one.substring(1);
        return switch (reference.getEReferenceType().getName()) {
            case "Afi" -> subject + " addresses AFIs";
            case "Strength" -> subject + " comes from strengths";
            case "Theme" -> subject + " belongs to a theme";
            case "Owner" -> subject + " is seen to by an owner";
            default -> subject + " names a " + soughtBy(reference);
        };
    }
}
