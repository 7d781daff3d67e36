// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClassPathTest {

    /** Its version in the eighth byte of a class. */
    private static final int JAVA_6 = 50;

    @ParameterizedTest
    @ValueSource(strings = {"linux", "win32", "macosx"})
    void noClassIsInTwoBundlesSinceAllShareOneLoader(String platform) throws IOException {
        Map<String, Path> seen = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (Path jar : Product.jars(platform)) {
            for (String name : classes(jar)) {
                Path other = seen.put(name, jar);
                if (other != null) {
                    twice.add(name + ": " + other.getFileName() + ", " + jar.getFileName());
                }
            }
        }
        assertFalse(seen.isEmpty(), "the product is built before");
        assertEquals(List.of(), twice);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux", "win32", "macosx"})
    void noJarIsSignedSinceJavaWouldNotArchiveItsClasses(String platform) throws IOException {
        List<String> signed = new ArrayList<>();
        for (Path jar : Product.jars(platform)) {
            try (JarFile content = new JarFile(jar.toFile())) {
                content.stream()
                        .map(JarEntry::getName)
                        .filter(name -> name.matches("META-INF/[^/]*\\.(SF|RSA|DSA|EC)"))
                        .forEach(name -> signed.add(jar.getFileName() + ": " + name));
            }
        }
        assertEquals(List.of(), signed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"linux", "win32", "macosx"})
    void noClassThatIsUsedIsOlderThanJavaArchives(String platform) throws IOException {
        List<String> old = new ArrayList<>();
        for (Path jar : Product.jars(platform)) {
            try (JarFile content = new JarFile(jar.toFile())) {
                for (String name : classes(jar)) {
                    if (version(content, name) < JAVA_6) {
                        old.add(name);
                    }
                }
            }
        }
        old.removeIf(name -> name.matches("org/apache/log4j/net/(JMS|SMTP).*"));
        assertEquals(List.of(), old, "only what would send mail or messages may be old");
    }

    private static int version(JarFile jar, String name) throws IOException {
        try (InputStream bytes = jar.getInputStream(jar.getEntry(name))) {
            return bytes.readNBytes(8)[7];
        }
    }

    private static List<String> classes(Path jar) throws IOException {
        try (JarFile content = new JarFile(jar.toFile())) {
            return content.stream()
                    .map(JarEntry::getName)
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> !name.endsWith("module-info.class") && !name.startsWith("META-INF/"))
                    .toList();
        }
    }
}
