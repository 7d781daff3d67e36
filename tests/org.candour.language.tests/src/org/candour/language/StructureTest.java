// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Structure lines become lines of the model. */
class StructureTest {

    @Test
    void theHeadOfAReport() {
        assertRead("""
                report ashdown-2006: Inspection of Ashdown BCU
                subject: Ashdown BCU
                force: Weald Constabulary
                inspectorate: HM Inspectorate of Constabulary, South of England Region
                marking: Not Protectively Marked
                framework plain
                look plum
                fieldwork 4 December 2006 to 13 December 2006
                published December 2006
                fact commander-title: chief superintendent
                abbreviation BCU: basic command unit
                theme leadership: Leadership
                """, """
                ReportHeader name=ashdown-2006 title=Inspection of Ashdown BCU
                HeaderWords words=Ashdown BCU
                HeaderWords field=force words=Weald Constabulary
                HeaderWords field=inspectorate words=HM Inspectorate of Constabulary, South of England Region
                HeaderWords field=marking words=Not Protectively Marked
                FrameworkChoice framework=plain
                LookChoice look=plum
                Fieldwork from=(Date day=4 month=December year=2006) to=(Date day=13 month=December year=2006)
                Published date=(Date month=December year=2006)
                Fact name=commander-title words=chief superintendent
                Abbreviation name=BCU words=basic command unit
                Theme name=leadership title=Leadership
                """);
    }

    @Test
    void thePartsOfAReport() {
        assertRead("""
                chapter summary: Executive Summary
                section delivery: Service Delivery
                heading: Leadership
                paragraph growth
                box aims: Aims of BCU inspection
                table establishment: Establishment at December 2006
                figure force-map from images/force map, 2006.svg: The force: a map
                alt: Outline map of five units; Ashdown is the
                    largest.
                appendix method: How the audit was done
                domain reducing-crime
                area volume-crime-reduction
                """, """
                Chapter name=summary title=Executive Summary
                Section name=delivery title=Service Delivery
                Heading title=Leadership
                NumberedParagraph name=growth
                Box name=aims title=Aims of BCU inspection
                TableBlock name=establishment title=Establishment at December 2006
                Figure name=force-map title=The force: a map path=images/force map, 2006.svg
                AlternativeText words=Outline map of five units; Ashdown is the largest.
                Appendix name=method title=How the audit was done
                Domain name=reducing-crime
                Area name=volume-crime-reduction
                """);
    }

    @Test
    void findingsAndWhatFollowsFromThem() {
        assertRead("""
                theme crime: Crime
                owner manager: Crime manager
                strength
                strength teams self-assessed
                afi groups
                afi partners self-assessed
                no afi
                consideration shifts owner manager addresses groups
                recommendation rigour theme crime, owner manager, addresses groups, partners, implement by 31 March 2007
                recommendation deadlines addresses groups,
                        partners
                good-practice
                good-practice cars from teams
                judgement how-good is good
                contract notional implement by 31 July 2007, revisit July 2007: Notional Contract
                target burglary-cut: Reduce burglary by 5%
                list recommendations by theme
                list good-practice
                """, """
                Theme name=crime title=Crime
                Owner name=manager title=Crime manager
                Strength
                Strength name=teams selfAssessed=true
                Afi name=groups
                Afi name=partners selfAssessed=true
                NoAfi
                Consideration name=shifts addresses=[groups] owner=manager
                Recommendation name=rigour addresses=[groups, partners] owner=manager theme=crime\
                 implementBy=(Date day=31 month=March year=2007)
                Recommendation name=deadlines addresses=[groups, partners]
                GoodPractice
                GoodPractice name=cars from=[teams]
                Judgement name=how-good grade=good
                Contract name=notional title=Notional Contract\
                 implementBy=(Date day=31 month=July year=2007) revisit=(Date month=July year=2007)
                Target name=burglary-cut title=Reduce burglary by 5%
                ListDirective grouping=theme
                ListDirective listed=good-practice
                """);
    }

    @Test
    void aFramework() {
        assertRead("""
                framework going-local-3: Going Local 3
                numbering chapter.section.paragraph
                require summary: Executive Summary
                domain citizen-focus: Citizen Focus
                area fairness: Fairness and Equality
                scale service: Quality of service
                grade excellent: Excellent
                question how-good on service: How good is the service?
                outcome discharged: Fully discharged
                severity afi-unanswered off
                limit afi to 120 words
                limit citizen-focus to 1,500 words
                """, """
                Framework name=going-local-3 title=Going Local 3
                Numbering style=chapter.section.paragraph
                RequiredChapter name=summary title=Executive Summary
                Domain name=citizen-focus title=Citizen Focus
                Area name=fairness title=Fairness and Equality
                Scale name=service title=Quality of service
                Grade name=excellent title=Excellent
                Question name=how-good title=How good is the service? scale=service
                Outcome name=discharged title=Fully discharged
                SeverityChoice name=afi-unanswered severity=off
                WordLimit kind=afi words=120
                WordLimit words=1500 part=citizen-focus
                """);
    }

    @Test
    void keywordsMayBeNamesAndComeAgainInTitles() {
        assertRead("chapter report: The report of the chapter\nafi theme\nconsideration list addresses theme\n", """
                Chapter name=report title=The report of the chapter
                Afi name=theme
                Consideration name=list addresses=[theme]
                """);
    }

    @Test
    void spacesAndLineEndsOfAnyKindSayNothing() {
        assertRead(
                "chapter  summary :  Executive Summary  \r\n\r\nafi\tgroups\r\n// a comment\rno afi\n",
                "Chapter name=summary title=Executive Summary\nAfi name=groups\nNoAfi\n");
    }

    private static void assertRead(String text, String expected) {
        ReportReading reading = Desk.with(text).read();
        assertEquals(expected.stripTrailing(), ModelText.lines(reading.main()));
        assertEquals(List.of(), reading.problems());
    }
}
