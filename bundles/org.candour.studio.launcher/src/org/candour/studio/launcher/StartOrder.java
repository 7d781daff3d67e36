// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.util.Arrays;
import java.util.Dictionary;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.framework.wiring.FrameworkWiring;

/**
 * Starts the bundles, each after those that it uses. Usually a bundle is started when the first of its classes is loaded;
 * with a shared loader nobody sees that.
 */
final class StartOrder {

    /** These look after the others, which do not name them. */
    private static final List<String> FIRST =
            List.of("org.apache.felix.scr", "org.eclipse.equinox.common", "org.eclipse.equinox.event");

    private static final Set<String> ALSO =
            Set.of("org.apache.felix.scr", "org.eclipse.equinox.event", "org.eclipse.core.runtime");

    /** These would only look for languages that other bundles bring. */
    private static final String NEVER_STARTED = "org.eclipse.xtext";

    private final Set<Bundle> order = new LinkedHashSet<>();

    private StartOrder() {}

    static void startAll(BundleContext context) throws BundleException {
        context.getBundle(0).adapt(FrameworkWiring.class).resolveBundles(null);
        List<Bundle> bundles = Arrays.asList(context.getBundles());
        StartOrder start = new StartOrder();
        FIRST.forEach(name -> bundles.stream()
                .filter(bundle -> name.equals(bundle.getSymbolicName()))
                .forEach(bundle -> start.add(bundle, new HashSet<>())));
        bundles.forEach(bundle -> start.add(bundle, new HashSet<>()));
        for (Bundle bundle : start.order) {
            if (wantsToStart(bundle)) {
                bundle.start(Bundle.START_TRANSIENT);
            }
        }
    }

    /** Adds a bundle after those that it uses; {@code above} are those on whose behalf it is added. */
    private void add(Bundle bundle, Set<Bundle> above) {
        if (order.contains(bundle) || !above.add(bundle)) {
            return;
        }
        BundleWiring wiring = bundle.adapt(BundleWiring.class);
        if (wiring != null) {
            for (BundleWire wire : wiring.getRequiredWires(null)) {
                add(wire.getProvider().getBundle(), above);
            }
        }
        order.add(bundle);
    }

    private static boolean wantsToStart(Bundle bundle) {
        Dictionary<String, String> headers = bundle.getHeaders("");
        return bundle.getBundleId() != 0
                && !bundle.getSymbolicName().startsWith(NEVER_STARTED)
                && (bundle.adapt(BundleRevision.class).getTypes() & BundleRevision.TYPE_FRAGMENT) == 0
                && (headers.get("Bundle-ActivationPolicy") != null
                        || headers.get("Service-Component") != null
                        || ALSO.contains(bundle.getSymbolicName()));
    }
}
