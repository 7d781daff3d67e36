// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** The reports opened last, the latest first. */
public final class RecentReports {

    private static final String NODE = "org.candour.studio";
    private static final String KEY = "recent";
    private static final int MOST = 6;

    private RecentReports() {}

    /** The reports; some may have been deleted since. */
    public static List<Path> all() {
        String kept = preferences().get(KEY, "");
        return Arrays.stream(kept.split("\n"))
                .filter(path -> !path.isBlank())
                .map(Path::of)
                .toList();
    }

    /** A report has been opened. */
    static void add(Path report) {
        List<Path> reports = new ArrayList<>(all());
        reports.remove(report);
        reports.add(0, report);
        List<String> kept = reports.stream().limit(MOST).map(Path::toString).toList();
        preferences().put(KEY, String.join("\n", kept));
        try {
            preferences().flush();
        } catch (BackingStoreException e) {
            ILog.get().warn("The list of recent reports could not be kept.", e);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
