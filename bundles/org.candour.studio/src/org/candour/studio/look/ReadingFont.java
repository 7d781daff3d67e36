// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.look;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.osgi.framework.Bundle;

/** The font in which reports are written: that of the printed pages, or one in which all letters are equally wide. */
public final class ReadingFont {

    private static final String NODE = "org.candour.studio";
    private static final String WIDTHS = "equallyWide";
    private static final String SIZE = "letterSize";
    private static final String BOOK = "Source Serif 4";
    private static final double USUAL = 12;
    private static final double SMALLEST = 8;
    private static final double LARGEST = 36;
    private static final List<String> FILES = List.of(
            "SourceSerif4-Regular.ttf", "SourceSerif4-It.ttf", "SourceSerif4-Bold.ttf", "SourceSerif4-BoldIt.ttf");

    private ReadingFont() {}

    /** Makes the fonts of the printed pages known to the screen. */
    public static void begin() {
        Bundle layout = Platform.getBundle("org.candour.layout");
        FILES.forEach(file -> load(layout, file));
    }

    private static void load(Bundle bundle, String file) {
        Path kept =
                Platform.getStateLocation(Platform.getBundle(NODE)).append(file).toPath();
        try {
            if (!Files.exists(kept)) {
                Files.createDirectories(kept.getParent());
                try (InputStream font = bundle.getEntry("fonts/" + file).openStream()) {
                    Files.copy(font, kept);
                }
            }
            Display.getCurrent().loadFont(kept.toString());
        } catch (IOException e) {
            ILog.get().warn("The font " + file + " could not be made known to the screen.", e);
        }
    }

    /** The fonts in which reports are shown. */
    static Fonts fonts() {
        return Fonts.of(isEquallyWide() ? evenlySpaced() : BOOK, evenlySpaced(), size());
    }

    /** Changes to the other font. Kept for the next start. */
    public static void change() {
        preferences().putBoolean(WIDTHS, !isEquallyWide());
        Looks.changed();
    }

    /**
     * Makes the letters larger or smaller, within bounds. Kept for the next start.
     *
     * @param points by how much; negative for smaller
     */
    public static void resize(double points) {
        preferences().putDouble(SIZE, Math.clamp(size() + points, SMALLEST, LARGEST));
        Looks.changed();
    }

    private static double size() {
        return preferences().getDouble(SIZE, USUAL);
    }

    private static boolean isEquallyWide() {
        return preferences().getBoolean(WIDTHS, false);
    }

    private static String evenlySpaced() {
        return switch (Platform.getOS()) {
            case Platform.OS_WIN32 -> "Consolas";
            case Platform.OS_MACOSX -> "Menlo";
            default -> "Monospace";
        };
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(NODE);
    }
}
