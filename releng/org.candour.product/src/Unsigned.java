// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Stream;

/**
 * Takes the signatures out of the jars below a folder, since Java archives no classes of signed jars. What is read of their
 * manifests at each start becomes shorter besides: the digests of all files are taken out, 3 MB in all, and which exported
 * packages use which others, a fifth of the rest, which makes no difference to bundles that share one loader.
 */
public final class Unsigned {

    private static final String USES = ";\\s*uses:=(\"[^\"]*\"|[^,;]*)";

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.walk(Path.of(arguments[0]))) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (Path jar : jars) {
            try (FileSystem content = FileSystems.newFileSystem(jar)) {
                unsign(content.getPath("META-INF"));
            }
        }
    }

    private static void unsign(Path folder) throws IOException {
        List<Path> signatures;
        try (Stream<Path> files = Files.list(folder)) {
            signatures = files.filter(file -> file.toString().matches(".*\\.(SF|RSA|DSA|EC)"))
                    .toList();
        }
        for (Path signature : signatures) {
            Files.delete(signature);
        }
        Path manifest = folder.resolve("MANIFEST.MF");
        if (Files.exists(manifest)) {
            shorten(manifest);
        }
    }

    private static void shorten(Path file) throws IOException {
        Manifest manifest;
        try (InputStream content = Files.newInputStream(file)) {
            manifest = new Manifest(content);
        }
        for (Attributes entry : manifest.getEntries().values()) {
            entry.keySet().removeIf(name -> name.toString().endsWith("-Digest"));
        }
        manifest.getEntries().values().removeIf(Attributes::isEmpty);
        manifest.getMainAttributes()
                .replaceAll((name, value) -> value.toString().replaceAll(USES, ""));
        ByteArrayOutputStream left = new ByteArrayOutputStream();
        manifest.write(left);
        Files.write(file, left.toByteArray());
    }
}
