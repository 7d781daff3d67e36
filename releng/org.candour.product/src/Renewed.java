// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.JSRInlinerAdapter;

/**
 * Gives the classes in the jars below a folder that are older than Java 6 the form of Java 8. Java archives no older ones,
 * nor any class that builds upon them, and to find one of those it opens every jar of the class path.
 */
public final class Renewed extends ClassVisitor {

    private static final int OLDEST = Opcodes.V1_6;
    private static final int MAJOR = 7;

    private Renewed(ClassVisitor written) {
        super(Opcodes.ASM9, written);
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> products;
        // Each platform has a folder "plugins" with all jars that its classes name.
        try (Stream<Path> folders = Files.walk(Path.of(arguments[0]))) {
            products = folders.filter(folder -> folder.endsWith("plugins")).toList();
        }
        for (Path product : products) {
            renew(product);
        }
    }

    private static void renew(Path product) throws IOException {
        List<Path> jars;
        try (Stream<Path> files = Files.list(product)) {
            jars = files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        List<URL> classPath = new ArrayList<>();
        for (Path jar : jars) {
            classPath.add(jar.toUri().toURL());
        }
        try (URLClassLoader all = new URLClassLoader(classPath.toArray(URL[]::new))) {
            for (Path jar : jars) {
                renew(jar, all);
            }
        }
    }

    private static void renew(Path jar, ClassLoader all) throws IOException {
        try (FileSystem content = FileSystems.newFileSystem(jar);
                Stream<Path> files = Files.walk(content.getPath("/"))) {
            List<Path> classes =
                    files.filter(file -> file.toString().endsWith(".class")).toList();
            for (Path file : classes) {
                byte[] old = Files.readAllBytes(file);
                if (old[MAJOR] < OLDEST) {
                    Files.write(file, renewed(old, all));
                }
            }
        }
    }

    /** A class that names one which is not there cannot be renewed, and stays as it is; nor could it do its work. */
    private static byte[] renewed(byte[] old, ClassLoader all) {
        ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
            @Override
            protected ClassLoader getClassLoader() {
                return all;
            }
        };
        try {
            new ClassReader(old).accept(new Renewed(written), ClassReader.SKIP_FRAMES);
            return written.toByteArray();
        } catch (TypeNotPresentException missing) {
            return old;
        }
    }

    @Override
    public void visit(int version, int access, String name, String signature, String parent, String[] interfaces) {
        super.visit(Opcodes.V1_8, access, name, signature, parent, interfaces);
    }

    /** Java 8 knows no routines within methods any more. */
    @Override
    public MethodVisitor visitMethod(int access, String name, String type, String signature, String[] exceptions) {
        MethodVisitor method = super.visitMethod(access, name, type, signature, exceptions);
        return new JSRInlinerAdapter(method, access, name, type, signature, exceptions);
    }
}
