// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.rules.internal.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.candour.model.AlternativeText;
import org.candour.model.Element;
import org.candour.model.Fact;
import org.candour.model.HeaderWords;
import org.candour.model.InspectionPackage;
import org.candour.model.Text;
import org.candour.model.Titled;
import org.candour.model.report.Derivation;
import org.candour.model.report.WholeReport;
import org.candour.rules.Problem;
import org.candour.rules.ProblemSink;
import org.candour.rules.Reach;
import org.candour.rules.Severity;
import org.candour.rules.internal.CandourRule;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** What an author has put off, or a starter report asks for, is done before the report goes out. */
public final class ToDoLeft extends CandourRule {
    private static final Pattern BEGINNING =
            Pattern.compile("\\s*to[ -]?do:\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern ANYWHERE = Pattern.compile(".*?\\bTODO\\b:?\\s*(.*)", Pattern.DOTALL);
    private static final int LONGEST = 120;
    private static final Derivation<List<ToDo>> OF_LINE = ToDoLeft::toDos;

    /**
     * Something put off.
     *
     * @param where the line or the piece of its prose that says so
     * @param words the words of the line that say so; empty for prose
     * @param what what is to be done, cut short
     */
    private record ToDo(EObject where, Optional<EStructuralFeature> words, String what) {}

    /** The rule. */
    public ToDoLeft() {
        super("to-do-left", Severity.WARNING, Reach.LINE);
    }

    @Override
    public void check(WholeReport report, ProblemSink sink) {
        for (Element line : report.elements()) {
            for (ToDo toDo : report.derived(OF_LINE, line)) {
                Problem found = found(toDo.where(), toDo.what());
                sink.accept(toDo.words().map(found::at).orElse(found));
            }
        }
    }

    private static List<ToDo> toDos(Element line) {
        List<ToDo> found = new ArrayList<>();
        Optional<EStructuralFeature> feature = feature(line);
        feature.flatMap(words -> toDo(String.valueOf(line.eGet(words)), true))
                .ifPresent(what -> found.add(new ToDo(line, feature, what)));
        ProseWalk.each(
                Text.class,
                line,
                text -> toDo(PlainWords.of(text), isFirst(text))
                        .ifPresent(what -> found.add(new ToDo(text, Optional.empty(), what))));
        return List.copyOf(found);
    }

    private Problem found(EObject where, String toDo) {
        if (toDo.isEmpty()) {
            return problemOf("unsaid", where);
        }
        boolean ended = ".?!…".indexOf(toDo.charAt(toDo.length() - 1)) >= 0;
        return problem(where, ended ? toDo : toDo + ".");
    }

    private static Optional<EStructuralFeature> feature(Element line) {
        EStructuralFeature words = switch (line) {
            case HeaderWords head -> InspectionPackage.Literals.HEADER_WORDS__WORDS;
            case Fact fact -> InspectionPackage.Literals.FACT__WORDS;
            case AlternativeText alt -> InspectionPackage.Literals.ALTERNATIVE_TEXT__WORDS;
            case Titled titled -> InspectionPackage.Literals.TITLED__TITLE;
            default -> null;
        };
        return Optional.ofNullable(words).filter(line::eIsSet);
    }

    /** Whether a text begins its paragraph, item, cell or note. */
    private static boolean isFirst(Text text) {
        List<?> content = (List<?>) text.eContainer().eGet(text.eContainingFeature());
        return content.getFirst() == text;
    }

    /** What is to be done, cut short; empty when nothing is. "To do:" says so where it begins, "TODO" anywhere. */
    private static Optional<String> toDo(String words, boolean begins) {
        Matcher beginning = BEGINNING.matcher(words);
        Matcher anywhere = ANYWHERE.matcher(words);
        if (begins && beginning.matches()) {
            return Optional.of(cut(beginning.group(1).strip()));
        }
        return anywhere.matches() ? Optional.of(cut(anywhere.group(1).strip())) : Optional.empty();
    }

    private static String cut(String words) {
        if (words.length() <= LONGEST) {
            return words;
        }
        int space = words.lastIndexOf(' ', LONGEST);
        return words.substring(0, space < 0 ? LONGEST : space) + " …";
    }
}
