// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.proofreading;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.spelling.Misspelling;
import org.candour.spelling.Spelling;
import org.candour.studio.session.FirstText;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.Pauses;
import org.candour.studio.session.Session;
import org.candour.studio.session.WindowThread;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModelExtension;

/** Underlines words that are probably misspelt in open texts, after each pause in typing. */
public final class Proofreading {

    private static final int PAUSE = 400;

    /** What is known of each report, so that a word is looked up once. */
    private static final Map<Path, Spelling> REPORTS = new ConcurrentHashMap<>();

    private static CompletableFuture<Void> dictionary;

    private Proofreading() {}

    /** From now on spelling is looked at. */
    public static void begin() {
        Session.get().texts().onOpen(text -> {
            Runnable soon = Pauses.after(PAUSE, () -> prepared().whenComplete((ready, failure) -> check(text)));
            text.onEdit(soon);
            soon.run();
        });
    }

    /** Looks at all open texts again, because a word is known now. */
    static void checkAll() {
        Session.get().texts().all().forEach(Proofreading::check);
    }

    /** The dictionary is loaded when the first text is on the screen, out of the way of reading it. */
    private static synchronized CompletableFuture<Void> prepared() {
        if (dictionary == null) {
            dictionary = FirstText.awaited().thenRunAsync(Spelling::prepare);
        }
        return dictionary;
    }

    private static void check(OpenText text) {
        if (!Session.get().texts().all().contains(text)) {
            return;
        }
        long stamp = text.stamp();
        Session.get()
                .withReport(
                        text.file(),
                        reading -> REPORTS.computeIfAbsent(Session.key(reading.mainFile()), main -> new Spelling())
                                .check(reading, fileIn(reading.files(), text.file())))
                .whenComplete((words, failure) -> {
                    if (failure == null) {
                        WindowThread.soon(() -> show(text, stamp, words));
                    } else {
                        ILog.get().warn("The spelling of " + text.file() + " could not be looked at.", failure);
                    }
                });
    }

    private static Path fileIn(List<Path> files, Path file) {
        return files.stream()
                .filter(one -> Session.key(one).equals(file))
                .findFirst()
                .orElse(file);
    }

    private static void show(OpenText text, long stamp, List<Misspelling> words) {
        IAnnotationModel marks = text.marks();
        if (marks == null || text.stamp() != stamp) {
            return;
        }
        Map<Position, Misspelling> wanted = new HashMap<>();
        words.forEach(word -> wanted.put(
                new Position(word.location().offset(), word.location().length()), word));
        List<Annotation> gone = new ArrayList<>();
        marks.getAnnotationIterator().forEachRemaining(mark -> {
            if (mark instanceof MisspeltWord && wanted.remove(marks.getPosition(mark)) == null) {
                gone.add(mark);
            }
        });
        Map<Annotation, Position> fresh = new HashMap<>();
        wanted.forEach((place, word) -> fresh.put(new MisspeltWord(word), place));
        if (!gone.isEmpty() || !fresh.isEmpty()) {
            ((IAnnotationModelExtension) marks).replaceAnnotations(gone.toArray(Annotation[]::new), fresh);
        }
    }
}
