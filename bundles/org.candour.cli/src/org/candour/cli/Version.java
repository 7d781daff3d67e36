// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.jar.Manifest;

/** The version of Candour, as the manifest of this bundle gives it. */
final class Version {
    private Version() {}

    /** The number, such as 1.0.0. */
    static String number() {
        String file = "/" + Version.class.getName().replace('.', '/') + ".class";
        String here = Version.class.getResource(file).toString();
        String manifest = here.substring(0, here.length() - file.length()) + "/META-INF/MANIFEST.MF";
        try (InputStream in = java.net.URI.create(manifest).toURL().openStream()) {
            String version = new Manifest(in).getMainAttributes().getValue("Bundle-Version");
            return version.substring(0, version.lastIndexOf('.'));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version in words. */
    static String words() {
        return "Candour " + number();
    }
}
