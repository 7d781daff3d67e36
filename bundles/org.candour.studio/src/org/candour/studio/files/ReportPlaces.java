// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.files;

import java.nio.file.Path;

/** Where reports are kept unless their author says otherwise. */
public final class ReportPlaces {

    private ReportPlaces() {}

    /** The folder for new reports; it need not exist yet. */
    public static Path usual() {
        return Path.of(System.getProperty("user.home"), "Candour");
    }
}
