// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkEvent;
import org.osgi.framework.wiring.FrameworkWiring;

/** Brings what the framework remembers of its bundles in line with the bundles that there are. */
final class Installation {

    private static final String FRAMEWORK = "org.eclipse.osgi_";

    private Installation() {}

    static void bring(BundleContext context, List<Path> bundles) throws BundleException {
        Set<String> present = bundles.stream().map(Path::toString).collect(Collectors.toSet());
        List<Bundle> changed = new ArrayList<>();
        for (Bundle known : context.getBundles()) {
            if (known.getBundleId() != 0 && !present.contains(known.getLocation())) {
                known.uninstall();
                changed.add(known);
            }
        }
        for (Path file : bundles) {
            if (!file.getFileName().toString().startsWith(FRAMEWORK)) {
                BundleOfClass.know(file, bring(context, file, changed));
            }
        }
        if (!changed.isEmpty()) {
            forget(context, changed);
        }
    }

    private static Bundle bring(BundleContext context, Path file, List<Bundle> changed) throws BundleException {
        Bundle known = context.getBundle(file.toString());
        if (known == null) {
            return context.installBundle(file.toString());
        }
        if (Place.changed(file) > known.getLastModified()) {
            known.update();
            changed.add(known);
        }
        return known;
    }

    /** The framework keeps what bundles were before until it is told that nobody uses it any more. */
    private static void forget(BundleContext context, List<Bundle> changed) {
        CompletableFuture<FrameworkEvent> forgotten = new CompletableFuture<>();
        context.getBundle(0).adapt(FrameworkWiring.class).refreshBundles(changed, forgotten::complete);
        forgotten.join();
    }
}
