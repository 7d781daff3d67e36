// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.connect.FrameworkUtilHelper;

/** Tells by the jar that a class was loaded from which bundle it belongs to, as its loader no longer tells. */
public final class BundleOfClass implements FrameworkUtilHelper {

    private static final Map<Path, Bundle> BUNDLES = new ConcurrentHashMap<>();

    /** Made by Java, which finds it as a service. */
    public BundleOfClass() {}

    static void know(Path jar, Bundle bundle) {
        BUNDLES.put(jar, bundle);
    }

    @Override
    public Optional<Bundle> getBundle(Class<?> asked) {
        CodeSource source = asked.getProtectionDomain().getCodeSource();
        return source == null ? Optional.empty() : Optional.ofNullable(BUNDLES.get(path(source)));
    }

    private static Path path(CodeSource source) {
        try {
            return Path.of(new URI(source.getLocation().toString()));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
