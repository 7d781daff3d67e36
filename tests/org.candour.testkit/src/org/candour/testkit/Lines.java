// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.testkit;

import java.util.Arrays;
import java.util.List;
import org.candour.model.*;

/**
 * Builds the structure lines of reports and frameworks, one method a keyword. Names are given as words and
 * linked by {@link Files#file}; prose is written as {@link ProseText} reads it, one argument a paragraph. Where
 * a block other than a paragraph is wanted, end with {@link #body}.
 */
public final class Lines {
    private static final InspectionFactory FACTORY = InspectionFactory.eINSTANCE;

    private Lines() {}

    public static ReportHeader report(String name, String title) {
        return titled(FACTORY.createReportHeader(), name, title);
    }

    public static HeaderWords header(HeaderField field, String words) {
        HeaderWords line = FACTORY.createHeaderWords();
        line.setField(field);
        line.setWords(words);
        return line;
    }

    /** The framework is linked here, since it is of another file. */
    public static FrameworkChoice under(Framework framework) {
        FrameworkChoice line = FACTORY.createFrameworkChoice();
        line.setFramework(framework);
        return line;
    }

    public static Fieldwork fieldwork(Date from, Date to) {
        Fieldwork line = FACTORY.createFieldwork();
        line.setFrom(from);
        line.setTo(to);
        return line;
    }

    public static Published published(Date date) {
        Published line = FACTORY.createPublished();
        line.setDate(date);
        return line;
    }

    public static Fact fact(String name, String words) {
        Fact line = named(FACTORY.createFact(), name);
        line.setWords(words);
        return line;
    }

    public static Abbreviation abbreviation(String name, String words) {
        Abbreviation line = named(FACTORY.createAbbreviation(), name);
        line.setWords(words);
        return line;
    }

    public static Theme theme(String name, String title) {
        return titled(FACTORY.createTheme(), name, title);
    }

    public static LookChoice look(Look look) {
        LookChoice line = FACTORY.createLookChoice();
        line.setLook(look);
        return line;
    }

    public static Owner owner(String name, String title) {
        return titled(FACTORY.createOwner(), name, title);
    }

    public static Include include(String path, InspectionFile file) {
        Include line = FACTORY.createInclude();
        line.setPath(path);
        line.setFile(file);
        return line;
    }

    public static Chapter chapter(String name, String title, String... prose) {
        return body(titled(FACTORY.createChapter(), name, title), prose);
    }

    public static Section section(String name, String title, String... prose) {
        return body(titled(FACTORY.createSection(), name, title), prose);
    }

    public static Heading heading(String title, String... prose) {
        return body(titled(FACTORY.createHeading(), null, title), prose);
    }

    public static NumberedParagraph paragraph(String name, String... prose) {
        return body(named(FACTORY.createNumberedParagraph(), name), prose);
    }

    public static Appendix appendix(String name, String title, String... prose) {
        return body(titled(FACTORY.createAppendix(), name, title), prose);
    }

    public static Box box(String name, String title, String... prose) {
        return body(titled(FACTORY.createBox(), name, title), prose);
    }

    public static TableBlock table(String name, String title, Block... blocks) {
        return body(titled(FACTORY.createTableBlock(), name, title), blocks);
    }

    public static Figure figure(String name, String path, String title) {
        Figure line = titled(FACTORY.createFigure(), name, title);
        line.setPath(path);
        return line;
    }

    public static AlternativeText alt(String words) {
        AlternativeText line = FACTORY.createAlternativeText();
        line.setWords(words);
        return line;
    }

    public static Domain domain(String name, String... prose) {
        return body(named(FACTORY.createDomain(), name), prose);
    }

    public static Area area(String name, String... prose) {
        return body(named(FACTORY.createArea(), name), prose);
    }

    public static Strength strength(String name, String... prose) {
        return body(named(FACTORY.createStrength(), name), prose);
    }

    public static Afi afi(String name, String... prose) {
        return body(named(FACTORY.createAfi(), name), prose);
    }

    public static NoAfi noAfi() {
        return FACTORY.createNoAfi();
    }

    public static <T extends Finding> T selfAssessed(T finding) {
        finding.setSelfAssessed(true);
        return finding;
    }

    public static GoodPractice goodPractice(String name, List<String> from, String... prose) {
        GoodPractice line = body(named(FACTORY.createGoodPractice(), name), prose);
        from.forEach(strength -> line.getFrom().add(Names.wanted(FACTORY.createStrength(), strength)));
        return line;
    }

    public static Recommendation recommendation(String name, List<String> addresses, String... prose) {
        return addressing(body(named(FACTORY.createRecommendation(), name), prose), addresses);
    }

    public static Recommendation themed(String theme, Recommendation recommendation) {
        recommendation.setTheme(Names.wanted(FACTORY.createTheme(), theme));
        return recommendation;
    }

    public static <T extends Answer> T owned(String owner, T answer) {
        answer.setOwner(Names.wanted(FACTORY.createOwner(), owner));
        return answer;
    }

    public static Recommendation by(Date date, Recommendation recommendation) {
        recommendation.setImplementBy(date);
        return recommendation;
    }

    public static Consideration consideration(String name, List<String> addresses, String... prose) {
        return addressing(body(named(FACTORY.createConsideration(), name), prose), addresses);
    }

    public static Judgement judgement(String question, String grade, String... prose) {
        Judgement line = body(named(FACTORY.createJudgement(), question), prose);
        line.setGrade(grade);
        return line;
    }

    /** Either date may be null when the line does not give it. */
    public static Contract contract(String name, String title, Date implementBy, Date revisit, String... prose) {
        Contract line = body(titled(FACTORY.createContract(), name, title), prose);
        line.setImplementBy(implementBy);
        line.setRevisit(revisit);
        return line;
    }

    public static Target target(String name, String title, String... prose) {
        return body(titled(FACTORY.createTarget(), name, title), prose);
    }

    public static ListDirective list(Listed listed, Grouping grouping) {
        ListDirective line = FACTORY.createListDirective();
        line.setListed(listed);
        line.setGrouping(grouping);
        return line;
    }

    public static Framework framework(String name, String title) {
        return titled(FACTORY.createFramework(), name, title);
    }

    public static Numbering numbering(NumberingStyle style) {
        Numbering line = FACTORY.createNumbering();
        line.setStyle(style);
        return line;
    }

    public static RequiredChapter require(String name, String title) {
        return titled(FACTORY.createRequiredChapter(), name, title);
    }

    public static Domain domainTitled(String name, String title) {
        return titled(FACTORY.createDomain(), name, title);
    }

    public static Area areaTitled(String name, String title) {
        return titled(FACTORY.createArea(), name, title);
    }

    public static Scale scale(String name, String title) {
        return titled(FACTORY.createScale(), name, title);
    }

    public static Grade grade(String name, String title) {
        return titled(FACTORY.createGrade(), name, title);
    }

    public static Question question(String name, String scale, String title) {
        Question line = titled(FACTORY.createQuestion(), name, title);
        line.setScale(Names.wanted(FACTORY.createScale(), scale));
        return line;
    }

    public static Outcome outcome(String name, String title) {
        return titled(FACTORY.createOutcome(), name, title);
    }

    public static SeverityChoice severity(String rule, Severity severity) {
        SeverityChoice line = named(FACTORY.createSeverityChoice(), rule);
        line.setSeverity(severity);
        return line;
    }

    /** The limit on the part of a framework that bears a name. */
    public static WordLimit limit(String part, int words) {
        WordLimit line = limit(LimitedKind.NAMED, words);
        line.setPart(Names.wanted(FACTORY.createArea(), part));
        return line;
    }

    /** The limit on every part of a kind. */
    public static WordLimit limit(LimitedKind kind, int words) {
        WordLimit line = FACTORY.createWordLimit();
        line.setKind(kind);
        line.setWords(words);
        return line;
    }

    /** A date; day 0 for a month only. */
    public static Date date(int day, Month month, int year) {
        Date date = FACTORY.createDate();
        date.setDay(day);
        date.setMonth(month);
        date.setYear(year);
        return date;
    }

    /** Adds blocks to what an element's prose already holds. */
    public static <T extends Described> T body(T element, Block... blocks) {
        if (blocks.length > 0 && element.getBody() == null) {
            element.setBody(FACTORY.createProse());
        }
        if (blocks.length > 0) {
            element.getBody().getBlocks().addAll(Arrays.asList(blocks));
        }
        return element;
    }

    private static <T extends Described> T body(T element, String... paragraphs) {
        return body(element, Arrays.stream(paragraphs).map(ProseText::paragraph).toArray(Block[]::new));
    }

    private static <T extends Answer> T addressing(T answer, List<String> names) {
        names.forEach(afi -> answer.getAddresses().add(Names.wanted(FACTORY.createAfi(), afi)));
        return answer;
    }

    private static <T extends Titled> T titled(T element, String name, String title) {
        element.setTitle(title);
        return named(element, name);
    }

    private static <T extends Element> T named(T element, String name) {
        element.setName(name);
        return element;
    }
}
