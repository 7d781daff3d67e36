// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the studio was built. */
final class Product {

    /** The folder of the whole project. */
    static final Path HOME = home();

    /** The folder with the studio for each platform. */
    static final Path PLACE = HOME.resolve("releng/org.candour.product/target/products/org.candour.product");

    private Product() {}

    private static Path home() {
        Path home = Path.of("").toAbsolutePath();
        while (!Files.isDirectory(home.resolve("examples"))) {
            home = home.getParent();
        }
        return home;
    }

    /**
     * The jars that are the class path of the studio, in the order of their names.
     *
     * @param platform {@code linux}, {@code win32} or {@code macosx}
     */
    static List<Path> jars(String platform) throws IOException {
        try (Stream<Path> files = Files.walk(PLACE.resolve(platform))) {
            return files.filter(file -> file.getParent().endsWith("plugins"))
                    .filter(file -> file.toString().endsWith(".jar"))
                    .sorted()
                    .toList();
        }
    }

    /** A loader of the classes of the studio, which is not run. */
    static URLClassLoader loader(String platform) throws IOException {
        List<URL> places = new ArrayList<>();
        for (Path jar : jars(platform)) {
            places.add(jar.toUri().toURL());
        }
        return new URLClassLoader(places.toArray(URL[]::new));
    }
}
