// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.candour.studio.launcher.KeptPicture;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.svg.JSVGRasterizer;

/**
 * Draws the icons in the jars of each product below a folder. Their pictures are kept beside the jars for the studio, which
 * would otherwise draw them anew at each start.
 */
public final class Drawn {

    /** In percent: those of screens with dots of the usual size, and of half that size. */
    private static final List<Integer> ZOOMS = List.of(100, 200);

    /** In dots at the usual zoom. What is larger adorns pages that are not seen at the start. */
    private static final int LARGEST = 64;

    private static final int PERCENT = 100;

    private final Map<String, byte[]> drawings = new TreeMap<>();
    private final Map<String, byte[]> pictures = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        List<Path> plugins;
        try (Stream<Path> folders = Files.walk(Path.of(arguments[0]))) {
            plugins = folders.filter(folder -> folder.endsWith("plugins")).toList();
        }
        for (Path folder : plugins) {
            Drawn drawn = new Drawn();
            try (Stream<Path> jars = Files.list(folder)) {
                for (Path jar :
                        jars.filter(file -> file.toString().endsWith(".jar")).toList()) {
                    drawn.draw(jar);
                }
            }
            drawn.write(folder.resolveSibling("icons.zip"));
        }
    }

    private void draw(Path jar) throws IOException {
        try (JarFile content = new JarFile(jar.toFile())) {
            for (JarEntry entry : Collections.list(content.entries())) {
                if (entry.getName().endsWith(".svg")) {
                    draw(content.getInputStream(entry).readAllBytes());
                }
            }
        }
    }

    private void draw(byte[] drawing) throws IOException {
        for (int zoom : ZOOMS) {
            String name = KeptPicture.name(drawing, zoom);
            byte[] other = drawings.put(name, drawing);
            if (other != null && !Arrays.equals(other, drawing)) {
                throw new IllegalStateException("Two icons go by the name " + name + ".");
            }
            ImageData picture = new JSVGRasterizer().rasterizeSVG(new ByteArrayInputStream(drawing), zoom);
            if (picture.width * PERCENT <= LARGEST * zoom) {
                ByteArrayOutputStream kept = new ByteArrayOutputStream();
                KeptPicture.write(picture, new DataOutputStream(kept));
                pictures.put(name, kept.toByteArray());
            }
        }
    }

    private void write(Path file) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, byte[]> picture : pictures.entrySet()) {
                ZipEntry entry = new ZipEntry(picture.getKey());
                // the earliest that a zip can name, so that the same icons give the same file
                entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
                out.putNextEntry(entry);
                out.write(picture.getValue());
            }
        }
    }
}
