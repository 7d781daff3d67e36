// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ServiceLoader;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.internal.image.SVGRasterizer;

/**
 * Gives the pictures of the studio's own icons, which were drawn when the product was made. What draws them takes longer to
 * be got ready than all of them take to be drawn. Other drawings, and icons at other zooms, are drawn when they are wanted.
 */
public final class DrawnIcons implements SVGRasterizer {

    /** Below the place of the studio. */
    private static final String FILE = "icons.zip";

    private ZipFile drawn;
    private SVGRasterizer drawer;

    /** Made by Java, which finds it as a service before the one that draws. */
    public DrawnIcons() throws IOException, URISyntaxException {
        Path file = Place.ofThisProgram().home().resolve(FILE);
        if (Files.exists(file)) {
            drawn = new ZipFile(file.toFile());
        }
    }

    @Override
    public ImageData rasterizeSVG(InputStream stream, int zoom) {
        try {
            byte[] drawing = stream.readAllBytes();
            ZipEntry entry = drawn == null ? null : drawn.getEntry(KeptPicture.name(drawing, zoom));
            if (entry == null) {
                return drawer().rasterizeSVG(new ByteArrayInputStream(drawing), zoom);
            }
            try (DataInputStream picture = new DataInputStream(drawn.getInputStream(entry))) {
                return KeptPicture.read(picture);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public ImageData rasterizeSVG(InputStream stream, int width, int height) {
        return drawer().rasterizeSVG(stream, width, height);
    }

    private synchronized SVGRasterizer drawer() {
        if (drawer == null) {
            drawer = ServiceLoader.load(SVGRasterizer.class, DrawnIcons.class.getClassLoader()).stream()
                    .filter(provider -> provider.type() != DrawnIcons.class)
                    .findFirst()
                    .orElseThrow()
                    .get();
        }
        return drawer;
    }
}
