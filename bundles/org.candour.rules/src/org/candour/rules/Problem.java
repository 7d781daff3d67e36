// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Something wrong with a report, said without regard to files; whoever reads files knows where the subject stands.
 *
 * @param ruleId the rule that is broken
 * @param severity how much it matters under the report's framework
 * @param message what is wrong and what to do, in full sentences
 * @param subject the line, date or piece of prose it is about
 * @param feature the part of the subject, such as its name; empty when it is about the whole subject
 * @param index which of the values of the feature, from 0; -1 when the feature has one value or there is none
 * @param suggestions names that would put it right, the likeliest first: what a misspelt name was meant to be, or
 *     the area that is missing, or the date; empty when there are none
 */
public record Problem(
        String ruleId,
        Severity severity,
        String message,
        EObject subject,
        Optional<EStructuralFeature> feature,
        int index,
        List<String> suggestions) {

    /** Guards against absent parts. */
    public Problem {
        Objects.requireNonNull(ruleId);
        Objects.requireNonNull(severity);
        Objects.requireNonNull(message);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(feature);
        suggestions = List.copyOf(suggestions);
    }

    /** A problem with the whole of a subject. */
    public Problem(String ruleId, Severity severity, String message, EObject subject) {
        this(ruleId, severity, message, subject, Optional.empty(), -1, List.of());
    }

    /** The same problem, narrowed to a part of its subject. */
    public Problem at(EStructuralFeature part) {
        return at(part, -1);
    }

    /** The same problem, narrowed to one value of a part of its subject. */
    public Problem at(EStructuralFeature part, int value) {
        return new Problem(ruleId, severity, message, subject, Optional.of(part), value, suggestions);
    }

    /** The same problem with names that would put it right. */
    public Problem suggesting(List<String> names) {
        return new Problem(ruleId, severity, message, subject, feature, index, names);
    }

    /** The same problem with another severity. */
    public Problem as(Severity other) {
        return new Problem(ruleId, other, message, subject, feature, index, suggestions);
    }
}
