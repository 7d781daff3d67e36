// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

/** Another studio is running and uses the same place for its own files. */
final class AlreadyOpen extends Exception {

    private static final long serialVersionUID = 1;

    AlreadyOpen() {
        super("Candour is already open. Look for its window on your task bar.");
    }
}
