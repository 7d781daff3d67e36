// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.eclipse.swt.graphics.ImageData;

/**
 * An icon that nobody sees. The first icon takes longer than all others of the window together, since what draws it has to
 * be got ready.
 */
final class FirstIcon {

    private static final String DRAWING = """
        <svg xmlns="http://www.w3.org/2000/svg" width="16" height="16" viewBox="0 0 16 16">
          <defs><linearGradient id="shade"><stop offset="0" stop-color="#fff"/><stop offset="1"/></linearGradient></defs>
          <path d="M2 2h12v12h-12z" fill="url(#shade)" stroke="#123"/>
          <rect x="3" y="3" width="4" height="4" style="fill:#456;stroke:none"/>
          <circle cx="8" cy="8" r="3" fill="#789"/>
        </svg>
        """;

    private FirstIcon() {}

    /** Draws it on a thread of its own, while the window is made. */
    static void draw() {
        byte[] drawing = DRAWING.getBytes(StandardCharsets.UTF_8);
        Thread drawn = new Thread(() -> new ImageData(new ByteArrayInputStream(drawing)), "First icon");
        drawn.setDaemon(true);
        drawn.start();
    }
}
