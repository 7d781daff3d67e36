// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.Attributes;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes out of the products below a folder what bundles ask for and a writer never comes to, which was a third of each:
 * p2 with its cryptography, for updates that the studio does not make, and ICU, for calendars that are asked for with
 * {@code -nlExtensions}. Bundles no longer ask for it, and nothing remains that would call it.
 */
public final class Spared {

    private static final List<String> SPARED = List.of(
            "bcpg",
            "bcprov",
            "bcutil",
            "com.ibm.icu",
            "org.eclipse.equinox.p2.artifact.repository",
            "org.eclipse.equinox.p2.core",
            "org.eclipse.equinox.p2.engine",
            "org.eclipse.equinox.p2.metadata",
            "org.eclipse.equinox.p2.metadata.repository",
            "org.eclipse.equinox.p2.repository",
            "org.eclipse.equinox.security",
            "org.tukaani.xz");

    /** Commas that are not within quotes. */
    private static final String BETWEEN_CLAUSES = ",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)";

    /** Lists installed features, as p2 knows them, among the details of the installation. */
    private static final String UPDATES =
            "<section[^>]*class=\"org\\.eclipse\\.ui\\.internal\\.ide\\.dialogs\\.ConfigurationLogUpdateSection\"[^>]*>\\s*"
                    + "</section>";

    public static void main(String[] arguments) throws IOException {
        for (Path plugins : below(Path.of(arguments[0]), file -> file.endsWith("plugins"))) {
            spare(plugins);
            sparePlan(plugins.getParent());
        }
    }

    private static List<Path> below(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(wanted).toList();
        }
    }

    private static void spare(Path plugins) throws IOException {
        List<Path> jars = below(plugins, file -> file.toString().endsWith(".jar"));
        Set<String> packages = new HashSet<>();
        for (Path jar : jars) {
            if (isSpared(jar)) {
                try (FileSystem content = FileSystems.newFileSystem(jar)) {
                    clauses(manifest(content).getMainAttributes(), "Export-Package")
                            .flatMap(Spared::names)
                            .forEach(packages::add);
                }
                Files.delete(jar);
            }
        }
        for (Path jar : jars) {
            if (Files.exists(jar)) {
                try (FileSystem content = FileSystems.newFileSystem(jar)) {
                    askForLess(content, packages);
                }
            }
        }
    }

    private static boolean isSpared(Path jar) {
        String name = jar.getFileName().toString();
        return SPARED.contains(name.substring(0, name.lastIndexOf('_', name.indexOf('.', name.lastIndexOf('_')))));
    }

    private static void askForLess(FileSystem jar, Set<String> packages) throws IOException {
        Manifest manifest = manifest(jar);
        if (leaveOut(manifest, "Import-Package", packages) | leaveOut(manifest, "Require-Bundle", Set.copyOf(SPARED))) {
            ByteArrayOutputStream written = new ByteArrayOutputStream();
            manifest.write(written);
            Files.write(jar.getPath("META-INF/MANIFEST.MF"), written.toByteArray());
        }
        if ("org.eclipse.ui.ide".equals(name(manifest))) {
            Path extensions = jar.getPath("plugin.xml");
            String before = Files.readString(extensions);
            String after = before.replaceFirst(UPDATES, "");
            if (after.equals(before)) {
                throw new IOException("org.eclipse.ui.ide no longer lists what p2 has installed");
            }
            Files.writeString(extensions, after);
        }
    }

    private static String name(Manifest manifest) {
        String name = manifest.getMainAttributes().getValue("Bundle-SymbolicName");
        return name == null ? "" : name.split(";")[0].strip();
    }

    /** Takes what has one of some names out of a header, and tells whether there was any. */
    private static boolean leaveOut(Manifest manifest, String header, Set<String> names) {
        Attributes headers = manifest.getMainAttributes();
        List<String> kept = clauses(headers, header)
                .filter(clause -> names(clause).noneMatch(names::contains))
                .toList();
        if (kept.size() == clauses(headers, header).count()) {
            return false;
        }
        if (kept.isEmpty()) {
            headers.remove(new Attributes.Name(header));
        } else {
            headers.putValue(header, String.join(",", kept));
        }
        return true;
    }

    private static Stream<String> clauses(Attributes headers, String header) {
        String value = headers.getValue(header);
        return value == null ? Stream.empty() : Arrays.stream(value.split(BETWEEN_CLAUSES));
    }

    /** What a clause is about; what follows says more about it. */
    private static Stream<String> names(String clause) {
        return Arrays.stream(clause.split(";")).map(String::strip).takeWhile(part -> !part.contains("="));
    }

    private static Manifest manifest(FileSystem jar) throws IOException {
        try (InputStream content = Files.newInputStream(jar.getPath("META-INF/MANIFEST.MF"))) {
            return new Manifest(content);
        }
    }

    /**
     * Takes out what p2 wrote down for itself, the time when it did, and the list of bundles, which the studio finds in
     * their folder.
     */
    private static void sparePlan(Path product) throws IOException {
        Files.deleteIfExists(product.resolve("artifacts.xml"));
        for (Path file : below(product.resolve("p2"), file -> true).stream()
                .sorted(Comparator.reverseOrder())
                .toList()) {
            Files.delete(file);
        }
        Path settings = product.resolve("configuration/config.ini");
        String kept = Files.readAllLines(settings).stream()
                .filter(line -> !line.matches("(#|osgi\\.bundles=|eclipse\\.p2\\.).*"))
                .collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(settings, kept);
    }
}
