// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.candour.studio.files.ReportFolders;
import org.candour.studio.session.Places;
import org.candour.studio.session.Session;
import org.candour.studio.words.Words;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.resources.WorkspaceJob;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.lsp4j.Diagnostic;

/**
 * Lists what is wrong with saved files, as markers. Nothing is listed while the edit that causes it is not saved, and
 * what stays is left alone, so that the list does not flicker. A report none of whose files is open is not read, so
 * nothing of it is listed: it might not be so any more.
 */
public final class ProblemList {

    /** The kind of marker. */
    public static final String TYPE = "org.candour.studio.problem";

    /** What all jobs that write the list belong to. */
    public static final Object FAMILY = new Object();

    private static final String CODE = "code";
    private static final int SETTLED = 120;

    private static final ProblemList LIST = new ProblemList();

    private final Set<Path> changed = ConcurrentHashMap.newKeySet();
    private final WorkspaceJob writing = new Writing();

    private ProblemList() {
        writing.setSystem(true);
        writing.setRule(ResourcesPlugin.getWorkspace().getRoot());
    }

    /** From now on problems are underlined and listed. */
    public static void begin() {
        Session.get().onProblems(file -> {
            Underlining.show(file);
            LIST.changed.add(file);
            LIST.writeWhenSaved();
        });
        Session.get().texts().onSave(LIST::writeWhenSaved);
    }

    private void writeWhenSaved() {
        if (!changed.isEmpty() && !Session.get().texts().anyUnsaved()) {
            writing.schedule(SETTLED);
        }
    }

    private final class Writing extends WorkspaceJob {

        Writing() {
            super(Words.text("job.problems"));
        }

        @Override
        public IStatus runInWorkspace(IProgressMonitor monitor) throws CoreException {
            for (Path file : Set.copyOf(changed)) {
                if (!Session.get().texts().anyUnsaved() && changed.remove(file)) {
                    write(file);
                }
            }
            return Status.OK_STATUS;
        }

        @Override
        public boolean belongsTo(Object family) {
            return family == FAMILY;
        }
    }

    private static void write(Path path) throws CoreException {
        Optional<IFile> known = ReportFolders.known(path);
        if (known.isEmpty()) {
            return;
        }
        IFile file = known.get();
        Map<Map<String, Object>, IMarker> before = new HashMap<>();
        for (IMarker marker : file.findMarkers(TYPE, true, IResource.DEPTH_ZERO)) {
            if (before.putIfAbsent(marker.getAttributes(), marker) != null) {
                marker.delete();
            }
        }
        IDocument saved = new Document(file.readString());
        for (Diagnostic diagnostic : Session.get().problems(path)) {
            Map<String, Object> attributes = attributes(diagnostic, saved);
            if (before.remove(attributes) == null) {
                file.createMarker(TYPE, attributes);
            }
        }
        for (IMarker gone : before.values()) {
            gone.delete();
        }
    }

    private static Map<String, Object> attributes(Diagnostic diagnostic, IDocument saved) {
        int line = diagnostic.getRange().getStart().getLine() + 1;
        Position place = Places.region(saved, diagnostic.getRange());
        Map<String, Object> attributes = new HashMap<>();
        attributes.put(IMarker.MESSAGE, Wording.message(diagnostic));
        attributes.put(IMarker.SEVERITY, Wording.severity(diagnostic.getSeverity()));
        attributes.put(IMarker.LINE_NUMBER, line);
        attributes.put(IMarker.CHAR_START, place.getOffset());
        attributes.put(IMarker.CHAR_END, place.getOffset() + place.getLength());
        attributes.put(IMarker.LOCATION, Words.text("problems.line", line));
        attributes.put(CODE, Wording.code(diagnostic));
        return attributes;
    }
}
