// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.layout;

/** Invented sentences of an inspection report, always the same ones in the same order. */
public final class SampleProse {
    private static final String[] SENTENCES = {
        "The unit meets its partners every fortnight and records what each of them has promised to do.",
        "Officers told us that the tasking process had become quicker, although its outcomes were seldom reviewed.",
        "Performance information is circulated widely; few of those who receive it could say how they use it.",
        "In the autumn the commander set up a small team to look at repeat victimisation and its causes.",
        "Sickness absence has fallen for three years running and now stands below the average of comparable units.",
        "There is no agreed definition of what the neighbourhood teams are expected to deliver by the spring.",
        "Supervisors sample crime reports daily, and their comments are clear, courteous and to the point.",
        "The communication strategy was published in June, yet most of the staff we met had not seen it.",
        "A questionnaire completed by 412 people suggests that confidence in senior management is improving.",
        "Arrangements for the handling of property are sound, with one exception that we describe below.",
        "Detectives work long hours, and the investigation of volume crime suffers whenever a major incident occurs.",
        "Accountability for burglary is well understood; accountability for criminal damage is not.",
        "The intelligence unit is co-located with the local authority's analysts, which both sides value highly.",
        "We found examples of imaginative problem-solving, particularly around licensed premises in the town centre.",
        "Training is planned a year ahead but is frequently cancelled at short notice because of abstractions.",
        "Custody provision is adequate for the present, although the building itself is approaching the end of its life.",
        "The recommendations of the previous inspection have been implemented, with the exception of two.",
        "Call handling improved markedly after the introduction of a single non-emergency number.",
        "Community representatives spoke warmly of their sergeant and wished that they saw her more often.",
        "The balance between reactive and preventive work remains the most difficult question facing the unit.",
        "Forensic submissions are prompt, and identifications are allocated within twenty-four hours.",
        "Nobody could tell us who is responsible for evaluating the effectiveness of the summer campaign.",
        "A disproportionate share of complaints concerns incivility, and the trend deserves closer attention.",
        "The inspection team was impressed by the enthusiasm, professionalism and candour of everyone it interviewed.",
    };

    private SampleProse() {}

    /** Some sentences from a place on. */
    public static String sentences(int from, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ")
                    .append(SENTENCES[Math.floorMod((from + i) * 7 + from / 5, SENTENCES.length)]);
        }
        return words.toString();
    }
}
