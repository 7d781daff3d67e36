// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.outline;

import org.candour.model.Appendix;
import org.candour.model.Area;
import org.candour.model.Chapter;
import org.candour.model.Contract;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.Framework;
import org.candour.model.Heading;
import org.candour.model.Outcome;
import org.candour.model.Question;
import org.candour.model.ReportHeader;
import org.candour.model.RequiredChapter;
import org.candour.model.Scale;
import org.candour.model.Section;
import org.candour.model.SeverityChoice;
import org.candour.model.WordLimit;

/** How far out a line stands: a part ends where one of its own rank or further out begins. */
public enum Rank {
    /** A chapter, an appendix, or the head of a file. */
    CHAPTER,
    /** A section of a chapter. */
    SECTION,
    /** A domain or a heading. */
    DOMAIN,
    /** An area of a domain. */
    AREA,
    /** Anything else. */
    LINE;

    /** The rank of a line. */
    public static Rank of(Element line) {
        return switch (line) {
            case ReportHeader report -> CHAPTER;
            case Framework framework -> CHAPTER;
            case Chapter chapter -> CHAPTER;
            case Appendix appendix -> CHAPTER;
            case Contract contract -> CHAPTER;
            case Section section -> SECTION;
            case Heading heading -> DOMAIN;
            case Domain domain -> DOMAIN;
            case Scale scale -> DOMAIN;
            case Question question -> DOMAIN;
            case Outcome outcome -> DOMAIN;
            case SeverityChoice severity -> DOMAIN;
            case WordLimit limit -> DOMAIN;
            case RequiredChapter required -> DOMAIN;
            case Area area -> AREA;
            default -> LINE;
        };
    }
}
