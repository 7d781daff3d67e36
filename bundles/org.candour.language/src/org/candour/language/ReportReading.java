// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.candour.language.scanning.Lexeme;
import org.candour.model.Element;
import org.candour.model.InspectionFile;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** A report as read: the model of its files, linked, and what was wrong with them. */
public interface ReportReading {

    /**
     * The main file, with the files of its include lines and its framework set where they were found. When the file
     * asked for belongs to no report, it is that file.
     */
    InspectionFile main();

    /** The path of the main file. */
    Path mainFile();

    /** The files read in reading order, the main file first; a framework beside the report comes last. */
    List<Path> files();

    /** The text of a file read or of a shipped framework, without a byte order mark; offsets count in it. */
    String text(Path file);

    /** The lines of a file read or of a shipped framework, in the order written. */
    InspectionFile model(Path file);

    /**
     * The structure line in which, or in whose prose, an offset falls; the white space behind it belongs to it.
     *
     * @param file a file read or a shipped framework
     * @param offset offset in characters, from 0 to the length of the text
     * @return empty when no structure line stands before or at the offset
     */
    Optional<Element> elementAt(Path file, int offset);

    /** The names in a file that are written to lead to something else, in the order written. */
    List<Mention> mentions(Path file);

    /** The pieces of a file's text in order, without gap or overlap. */
    List<Lexeme> lexemes(Path file);

    /** The names of the frameworks a report in the folder of the main file can choose, each once. */
    List<String> frameworks();

    /** What is wrong with the writing, by file and place. */
    List<ReadingProblem> problems();

    /**
     * Where a part of the model is written: for an {@link Element} the place of its name, or of its leading word when
     * it has none; for anything else all of it.
     *
     * @throws IllegalArgumentException when it is no part of this reading
     */
    Location locate(EObject part);

    /**
     * Where a feature of a part of the model is written, such as the second of the names after "addresses".
     *
     * @param index which of the values of the feature, from 0; 0 where it has only one
     * @return the place of the part when the feature is not written
     */
    Location locate(EObject part, EStructuralFeature feature, int index);

    /** All of a structure line: from its first character to the last one of its prose. */
    Location extent(Element element);

    /**
     * Whether a part of the model may differ from what its author meant: its line could not be read as it stands, or a
     * misspelt name elsewhere was probably meant for it. What rules find wrong with it would only repeat that.
     */
    boolean isInDoubt(EObject part);
}
