// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import java.util.ArrayList;
import java.util.List;
import org.candour.studio.words.Words;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;

/** How many errors, warnings and notes the list holds, in words. */
final class ProblemTally {

    private ProblemTally() {}

    /** Such as "2 errors, 1 note". */
    static String words() {
        try {
            int[] counts = new int[3];
            for (IMarker marker : ResourcesPlugin.getWorkspace()
                    .getRoot()
                    .findMarkers(ProblemList.TYPE, true, IResource.DEPTH_INFINITE)) {
                counts[marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO)]++;
            }
            return words(
                    counts[IMarker.SEVERITY_ERROR], counts[IMarker.SEVERITY_WARNING], counts[IMarker.SEVERITY_INFO]);
        } catch (CoreException e) {
            // A file has vanished while its problems were counted: the next change counts again.
            ILog.get().warn("The problems could not be counted.", e);
            return "";
        }
    }

    static String words(int errors, int warnings, int notes) {
        List<String> parts = new ArrayList<>();
        add("tally.errors", errors, parts);
        add("tally.warnings", warnings, parts);
        add("tally.notes", notes, parts);
        return parts.isEmpty() ? Words.text("tally.none") : String.join(", ", parts);
    }

    private static void add(String key, int count, List<String> parts) {
        if (count > 0) {
            parts.add(Words.text(key, count));
        }
    }
}
