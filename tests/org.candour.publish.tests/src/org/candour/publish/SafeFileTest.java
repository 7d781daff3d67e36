// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
    @TempDir
    Path folder;

    private Path target;

    @BeforeEach
    void nameTheTarget() {
        target = folder.resolve("ashdown.pdf");
    }

    @Test
    void aNewFileHoldsTheContent() throws Exception {
        replace("new");

        assertEquals("new", Files.readString(target));
        assertEquals(List.of("ashdown.pdf"), namesInFolder());
    }

    @Test
    void anEarlierFileIsReplaced() throws Exception {
        Files.writeString(target, "a much longer earlier content");

        replace("new");

        assertEquals("new", Files.readString(target));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whoMayReadTheFileStaysAsItWas() throws Exception {
        Files.writeString(target, "earlier");
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-------");
        Files.setPosixFilePermissions(target, own);

        replace("new");

        assertEquals(own, Files.getPosixFilePermissions(target));
    }

    @Test
    void theEarlierFileSurvivesADiskThatIsFull() throws Exception {
        Files.writeString(target, "earlier");

        String message = failure(new IOException("No space left on device"));

        assertEquals(
                "The disk is full, so " + target
                        + " could not be written. Make room and try again. The earlier file was kept as it was.",
                message);
        assertEquals("earlier", Files.readString(target));
        assertEquals(List.of("ashdown.pdf"), namesInFolder());
    }

    @Test
    void nothingIsLeftBehindWhenTheContentFailsHalfWay() throws Exception {
        String message = failure(new IOException("lightning"));

        assertTrue(message.contains("\"lightning\""), message);
        assertTrue(message.endsWith("No file was written."), message);
        assertEquals(List.of(), namesInFolder());
    }

    @Test
    void theEarlierFileSurvivesAMistakeInTheProgram() throws Exception {
        Files.writeString(target, "earlier");

        assertThrows(
                IllegalStateException.class,
                () -> new SafeFile(target).replaceWith(out -> {
                    out.write(1);
                    throw new IllegalStateException();
                }));

        assertEquals("earlier", Files.readString(target));
        assertEquals(List.of("ashdown.pdf"), namesInFolder());
    }

    @Test
    void aFileLockedByAnotherProgramIsToBeClosedThere() throws Exception {
        Files.writeString(target, "earlier");

        String message = failure(new FileSystemException(target.toString(), null, "used by another process"));

        assertTrue(message.contains("If it is open in another program, close it there"), message);
        assertTrue(message.endsWith("The earlier file was kept as it was."), message);
    }

    @Test
    void aFolderInThePlaceOfTheFileIsRefused() throws Exception {
        Files.createDirectory(target);

        assertEquals(
                target + " is a folder, so no file of that name can be written. Choose another name.",
                assertThrows(PublicationException.class, () -> replace("new")).getMessage());
    }

    @Test
    void aMissingFolderIsNamed() {
        target = folder.resolve("no-such-folder").resolve("ashdown.pdf");

        assertEquals(
                "There is no folder " + target.getParent() + ". Make it first, or choose another.",
                assertThrows(PublicationException.class, () -> replace("new")).getMessage());
    }

    @Test
    void aFolderThatTakesNoFilesIsNamed() {
        String message = failure(new AccessDeniedException(target.toString()));

        assertEquals(
                "The folder " + folder + " does not let you write files. Choose another, or ask for access.", message);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysALink() throws Exception {
        Path real = Files.writeString(folder.resolve("real.pdf"), "earlier");
        Files.createSymbolicLink(target, real);

        replace("new");

        assertTrue(Files.isSymbolicLink(target));
        assertEquals("new", Files.readString(real));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void othersMayReadTheFileAsTheyMayReadAnyNewFile() throws Exception {
        replace("new");
        Path plain = Files.writeString(folder.resolve("plain.txt"), "");

        assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(target));
    }

    private void replace(String content) throws PublicationException {
        new SafeFile(target).replaceWith(out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    private String failure(IOException cause) {
        SafeFile file = new SafeFile(target);
        return assertThrows(
                        PublicationException.class,
                        () -> file.replaceWith(out -> {
                            out.write(new byte[100_000]);
                            throw cause;
                        }))
                .getMessage();
    }

    private List<String> namesInFolder() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
