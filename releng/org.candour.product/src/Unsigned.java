// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Takes the signatures out of the jars below a folder, since Java archives no classes of signed jars. */
public final class Unsigned {

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
    }
}
