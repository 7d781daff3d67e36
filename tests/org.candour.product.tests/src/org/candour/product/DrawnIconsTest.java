// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.ServiceLoader;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DrawnIconsTest {

    @ParameterizedTest
    @ValueSource(strings = {"linux", "win32", "macosx"})
    void thePictureOfEachIconOfOursIsKept(String platform) throws Exception {
        List<Path> jars = Product.jars(platform);
        try (URLClassLoader loader = Product.loader("linux");
                ZipFile kept = new ZipFile(icons(jars).toFile())) {
            Class<?> names = loader.loadClass("org.candour.studio.launcher.KeptPicture");
            for (byte[] drawing : drawings(jars)) {
                for (int zoom : new int[] {100, 200}) {
                    Object name =
                            names.getMethod("name", byte[].class, int.class).invoke(null, drawing, zoom);
                    assertNotNull(kept.getEntry((String) name), new String(drawing));
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 125, 200})
    void anIconLooksAsIfItWereDrawnAnewAtEachZoom(int zoom) throws Exception {
        List<Path> jars = Product.jars("linux");
        try (URLClassLoader loader = Product.loader("linux")) {
            Class<?> service = loader.loadClass("org.eclipse.swt.internal.image.SVGRasterizer");
            List<Object> rasterizers = new ArrayList<>();
            ServiceLoader.load(service, loader).forEach(rasterizers::add);
            assertEquals(
                    List.of("DrawnIcons", "JSVGRasterizer"),
                    rasterizers.stream()
                            .map(each -> each.getClass().getSimpleName())
                            .toList());
            for (byte[] drawing : drawings(jars)) {
                Object picture = picture(service, rasterizers.get(0), drawing, zoom);
                Object drawn = picture(service, rasterizers.get(1), drawing, zoom);
                assertEquals(field(drawn, "width"), field(picture, "width"));
                assertEquals(field(drawn, "height"), field(picture, "height"));
                assertArrayEquals((byte[]) field(drawn, "data"), (byte[]) field(picture, "data"));
                assertArrayEquals((byte[]) field(drawn, "alphaData"), (byte[]) field(picture, "alphaData"));
            }
        }
    }

    private static Path icons(List<Path> jars) {
        return jars.getFirst().getParent().resolveSibling("icons.zip");
    }

    /** The icons of the studio itself, but for the one of the program, which is larger and is kept in other ways. */
    private static List<byte[]> drawings(List<Path> jars) throws IOException {
        Path studio = jars.stream()
                .filter(jar -> jar.getFileName().toString().startsWith("org.candour.studio_"))
                .findFirst()
                .orElseThrow();
        List<byte[]> drawings = new ArrayList<>();
        try (JarFile content = new JarFile(studio.toFile())) {
            for (JarEntry entry : content.stream().toList()) {
                if (entry.getName().matches("icons/(?!candour\\.)[^/]*\\.svg")) {
                    try (InputStream drawing = content.getInputStream(entry)) {
                        drawings.add(drawing.readAllBytes());
                    }
                }
            }
        }
        assertFalse(drawings.isEmpty(), "the studio has icons");
        return drawings;
    }

    private static Object picture(Class<?> service, Object rasterizer, byte[] drawing, int zoom) throws Exception {
        return service.getMethod("rasterizeSVG", InputStream.class, int.class)
                .invoke(rasterizer, new ByteArrayInputStream(drawing), zoom);
    }

    private static Object field(Object picture, String name) throws Exception {
        return picture.getClass().getField(name).get(picture);
    }
}
