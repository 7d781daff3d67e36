// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.linking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.candour.language.scanning.ReadingRule;
import org.candour.language.scanning.Slip;
import org.candour.model.Area;
import org.candour.model.Domain;
import org.candour.model.Element;
import org.candour.model.InspectionFile;
import org.candour.model.InspectionPackage;
import org.candour.model.Judgement;
import org.candour.rules.Suggestion;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/** Finds the names in a file that lead nowhere, or to several elements of different kinds. */
public final class UnknownNames {
    private static final int MOST_GUESSES = 100;
    private static final EReference TARGET = InspectionPackage.Literals.REFERENCE__TARGET;

    private final ReportNames names;
    private final Collection<String> frameworks;
    private final List<Slip> slips = new ArrayList<>();
    private final Set<Element> meant = new LinkedHashSet<>();

    private UnknownNames(ReportNames names, Collection<String> frameworks) {
        this.names = names;
        this.frameworks = frameworks;
    }

    /**
     * Looks through a file whose links have been followed.
     *
     * @param frameworks the names of the frameworks there are, for suggestions
     */
    public static UnknownNames in(InspectionFile file, ReportNames names, Collection<String> frameworks) {
        UnknownNames found = new UnknownNames(names, frameworks);
        TreeIterator<EObject> parts = EcoreUtil.getAllContents(file, false);
        while (parts.hasNext()) {
            EObject part = parts.next();
            for (EReference reference : part.eClass().getEAllReferences()) {
                if (!reference.isContainment() && !reference.isTransient() && part.eIsSet(reference)) {
                    found.check(part, reference);
                }
            }
        }
        return found;
    }

    /** What is wrong with the names. */
    public List<Slip> slips() {
        return slips;
    }

    /** The elements that were probably meant by unknown names, so that nobody complains that nothing leads to them. */
    public Set<Element> meant() {
        return meant;
    }

    private void check(EObject part, EReference reference) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(part, reference);
        List<?> values = reference.isMany() ? (List<?>) part.eGet(reference) : List.of(part.eGet(reference, false));
        for (int i = 0; i < Math.min(nodes.size(), values.size()); i++) {
            INode node = nodes.get(i);
            String name = NodeModelUtils.getTokenText(node);
            if (((EObject) values.get(i)).eIsProxy()) {
                slips.add(unknown(part, reference, name, node));
            } else if (reference == TARGET) {
                ambiguous(part, name, node);
            }
        }
    }

    private Slip unknown(EObject part, EReference reference, String name, INode node) {
        List<Element> others =
                reference == InspectionPackage.Literals.FRAMEWORK_CHOICE__FRAMEWORK ? List.of() : names.bearers(name);
        if (!others.isEmpty()) {
            String other = Kinds.one(others.getFirst());
            return slip(ReadingRule.NAME_OF_WRONG_KIND, node, name, other, Kinds.wanted(part, reference));
        }
        Optional<String> guess = guess(name, part, reference);
        guess.ifPresent(near -> meant.addAll(names.candidates(near, reference, part)));
        String kind = Kinds.soughtBy(reference);
        return guess.map(near ->
                        slip(ReadingRule.UNKNOWN_NAME, node, name, kind, near).variant("guess"))
                .orElseGet(() -> slip(ReadingRule.UNKNOWN_NAME, node, name, kind)
                        .variant(reference == TARGET ? "reference" : ""));
    }

    /** Guessing takes long where there is much to guess from, so a file with a great many unknown names gets few. */
    private Optional<String> guess(String name, EObject part, EReference reference) {
        return slips.size() < MOST_GUESSES ? Suggestion.nearest(name, candidates(part, reference)) : Optional.empty();
    }

    private Collection<String> candidates(EObject part, EReference reference) {
        Stream<String> known = names.candidates(reference, part).stream().map(Element::getName);
        boolean framework = reference == InspectionPackage.Literals.FRAMEWORK_CHOICE__FRAMEWORK;
        return new TreeSet<>(Stream.concat(known, framework ? frameworks.stream() : Stream.empty())
                .toList());
    }

    /** Names borne twice are told of where they are given, but not those that framework and report share. */
    private void ambiguous(EObject part, String name, INode node) {
        List<Element> candidates = names.candidates(name, TARGET, part);
        List<String> kinds = candidates.stream().map(Kinds::one).distinct().toList();
        long own = candidates.stream().filter(UnknownNames::isOwnName).count();
        if (kinds.size() > 1 && own <= 1) {
            slips.add(slip(ReadingRule.AMBIGUOUS_NAME, node, name, String.join(" and ", kinds)));
        }
    }

    private static boolean isOwnName(Element element) {
        return !(element instanceof Domain || element instanceof Area || element instanceof Judgement);
    }

    private static Slip slip(ReadingRule rule, INode node, String... words) {
        return Slip.of(rule, node.getOffset(), node.getEndOffset(), words);
    }
}
