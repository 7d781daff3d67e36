// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InsnList;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Puts what the platform says into the classes, in the jars below a folder, that are to hold it. They would read it from
 * files at each start, hundreds of sentences at a time, and set one field after the other by reflection. Where a file is
 * there in several languages, or lacks a sentence, the class stays as it is.
 */
public final class Worded {

    private static final String READER = "org/eclipse/osgi/util/NLS";
    private static final String READING = "initializeMessages";
    private static final int SENTENCE = Opcodes.ACC_PUBLIC | Opcodes.ACC_STATIC;

    private final FileSystem jar;
    private final Set<String> files;

    private Worded(FileSystem jar, Set<String> files) {
        this.jar = jar;
        this.files = files;
    }

    public static void main(String[] arguments) throws IOException {
        List<Path> jars;
        try (Stream<Path> found = Files.walk(Path.of(arguments[0]))) {
            jars = found.filter(file -> file.toString().endsWith(".jar")).toList();
        }
        for (Path file : jars) {
            try (FileSystem jar = FileSystems.newFileSystem(file);
                    Stream<Path> content = Files.walk(jar.getPath("/"))) {
                Set<String> files = content.map(Path::toString).collect(Collectors.toSet());
                Worded worded = new Worded(jar, files);
                for (String name : files) {
                    if (name.endsWith("essages.class")) {
                        worded.word(jar.getPath(name));
                    }
                }
            }
        }
    }

    private void word(Path file) throws IOException {
        ClassNode messages = new ClassNode();
        new ClassReader(Files.readAllBytes(file)).accept(messages, 0);
        boolean changed = false;
        if (READER.equals(messages.superName)) {
            for (MethodNode method : messages.methods) {
                for (AbstractInsnNode call : method.instructions.toArray()) {
                    changed |= word(messages, method, call);
                }
            }
        }
        if (changed) {
            ClassWriter written = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            messages.accept(written);
            Files.write(file, written.toByteArray());
        }
    }

    /** Puts sentences in the place of an instruction, if that would read them. */
    private boolean word(ClassNode messages, MethodNode method, AbstractInsnNode call) throws IOException {
        if (call instanceof MethodInsnNode reading
                && READER.equals(reading.owner)
                && READING.equals(reading.name)
                && reading.getPrevious() instanceof LdcInsnNode type
                && Type.getObjectType(messages.name).equals(type.cst)
                && type.getPrevious() instanceof LdcInsnNode name
                && name.cst instanceof String bundle) {
            InsnList sentences = sentences(messages, "/" + bundle.replace('.', '/'));
            if (sentences.size() > 0) {
                method.instructions.insert(reading, sentences);
                method.instructions.remove(name);
                method.instructions.remove(type);
                method.instructions.remove(reading);
                return true;
            }
        }
        return false;
    }

    /** Sets each field to its sentence; nothing if that cannot be told. */
    private InsnList sentences(ClassNode messages, String bundle) throws IOException {
        InsnList sentences = new InsnList();
        String file = bundle + ".properties";
        if (!files.contains(file) || files.stream().anyMatch(name -> name.startsWith(bundle + "_"))) {
            return sentences;
        }
        PropertyResourceBundle words;
        try (InputStream in = Files.newInputStream(jar.getPath(file))) {
            words = new PropertyResourceBundle(in);
        }
        for (FieldNode field : messages.fields) {
            if ((field.access & (SENTENCE | Opcodes.ACC_FINAL)) == SENTENCE) {
                if (!words.containsKey(field.name) || !"Ljava/lang/String;".equals(field.desc)) {
                    return new InsnList();
                }
                sentences.add(new LdcInsnNode(words.getString(field.name)));
                sentences.add(new FieldInsnNode(Opcodes.PUTSTATIC, messages.name, field.name, field.desc));
            }
        }
        return sentences;
    }
}
