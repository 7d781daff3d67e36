// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** Brings what the framework remembers of its bundles in line with the bundles that there are. */
final class Installation {

    private static final String FRAMEWORK = "org.eclipse.osgi_";

    private Installation() {}

    static void bring(BundleContext context, List<Path> bundles) throws BundleException {
        Set<String> present = bundles.stream().map(Path::toString).collect(Collectors.toSet());
        for (Bundle known : context.getBundles()) {
            if (known.getBundleId() != 0 && !present.contains(known.getLocation())) {
                known.uninstall();
            }
        }
        for (Path file : bundles) {
            if (!file.getFileName().toString().startsWith(FRAMEWORK)) {
                BundleOfClass.know(file, bring(context, file));
            }
        }
    }

    private static Bundle bring(BundleContext context, Path file) throws BundleException {
        Bundle known = context.getBundle(file.toString());
        if (known == null) {
            return context.installBundle(file.toString());
        }
        if (Place.changed(file) > known.getLastModified()) {
            known.update();
        }
        return known;
    }
}
