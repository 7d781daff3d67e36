// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.PropertyResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordedTest {

    /** The largest ones. */
    private static final List<String> MESSAGES =
            List.of("org/eclipse/ui/internal/WorkbenchMessages", "org/eclipse/ui/internal/ide/IDEWorkbenchMessages");

    @ParameterizedTest
    @ValueSource(strings = {"linux", "win32", "macosx"})
    void aClassHoldsTheSentencesOfItsFileAndDoesNotReadThem(String platform) throws Exception {
        try (URLClassLoader loader = Product.loader(platform)) {
            for (String name : MESSAGES) {
                assertFalse(code(loader, name).contains("initializeMessages"), name);
                PropertyResourceBundle file = file(loader, name.substring(0, name.lastIndexOf('/')));
                int sentences = 0;
                for (Field field : loader.loadClass(name.replace('/', '.')).getFields()) {
                    if (Modifier.isStatic(field.getModifiers()) && !Modifier.isFinal(field.getModifiers())) {
                        assertEquals(file.getString(field.getName()), field.get(null));
                        sentences++;
                    }
                }
                assertTrue(sentences > 100, name);
            }
        }
    }

    private static String code(ClassLoader loader, String name) throws IOException {
        try (InputStream code = loader.getResourceAsStream(name + ".class")) {
            return new String(code.readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    private static PropertyResourceBundle file(ClassLoader loader, String folder) throws IOException {
        try (InputStream file = loader.getResourceAsStream(folder + "/messages.properties")) {
            return new PropertyResourceBundle(file);
        }
    }
}
