// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.connect.ConnectModule;
import org.osgi.framework.connect.ModuleConnector;

/** Gives all bundles the loader of the class path. */
final class SharedLoader implements ModuleConnector {

    @Override
    public void initialize(File storage, Map<String, String> configuration) {
        // Nothing is kept.
    }

    @Override
    public Optional<ConnectModule> connect(String location) {
        Path bundle = Path.of(location);
        if (!bundle.isAbsolute()) {
            // The framework itself.
            return Optional.empty();
        }
        return Optional.of(() -> Files.isDirectory(bundle) ? new FolderContent(bundle) : new JarContent(bundle));
    }

    @Override
    public Optional<BundleActivator> newBundleActivator() {
        return Optional.empty();
    }
}
