// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal;

import org.candour.rules.Problem;
import org.candour.rules.Reach;
import org.candour.rules.Rule;
import org.candour.rules.Severity;
import org.eclipse.emf.ecore.EObject;

/** A rule whose messages stand in messages.properties under its id, or under its id, a dot and the case in hand. */
public abstract class CandourRule implements Rule {
    private final String id;
    private final Severity severity;
    private final Reach reach;

    /** A rule of an id, a severity and a reach. */
    protected CandourRule(String id, Severity severity, Reach reach) {
        this.id = id;
        this.severity = severity;
        this.reach = reach;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Reach reach() {
        return reach;
    }

    /** A problem in the words of this rule's only message. */
    protected final Problem problem(EObject subject, Object... words) {
        return new Problem(id, severity, Messages.of(id, words), subject);
    }

    /** A problem in the words this rule has for one of its cases. */
    protected final Problem problemOf(String situation, EObject subject, Object... words) {
        return new Problem(id, severity, Messages.of(id + "." + situation, words), subject);
    }
}
