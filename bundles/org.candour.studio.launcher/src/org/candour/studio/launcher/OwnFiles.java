// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.io.IOException;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** The place where the studio keeps its own files. It belongs to one studio at a time. */
final class OwnFiles {

    private OwnFiles() {}

    /** Takes the place before any bundle looks into it: the one that was asked for, or else the usual one. */
    static void take(BundleContext context) throws IOException, AlreadyOpen {
        Location place = place(context);
        boolean alone = place.isSet() ? place.lock() : place.set(place.getDefault(), true);
        if (!alone) {
            throw new AlreadyOpen();
        }
    }

    private static Location place(BundleContext context) {
        try {
            return context.getServiceReferences(Location.class, Location.INSTANCE_FILTER).stream()
                    .findFirst()
                    .map(context::getService)
                    .orElseThrow();
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
