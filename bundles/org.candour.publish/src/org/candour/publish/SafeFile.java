// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * A file that is replaced whole or not at all. The new content goes to a second file in the same folder, which
 * takes the place of the first in one step when it is complete; until then the earlier content stands.
 */
public final class SafeFile {
    private final Path target;

    /**
     * A file to be replaced.
     *
     * @param target where the content is to be; need not exist, but its folder must
     */
    public SafeFile(Path target) {
        this.target = target;
    }

    /** Something that writes the content of a file. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the content.
         *
         * @param out where to; closed by the caller
         * @throws IOException if the content cannot be written
         * @throws PublicationException if there is something wrong with the content itself
         */
        void writeTo(OutputStream out) throws IOException, PublicationException;
    }

    /**
     * Replaces the file.
     *
     * @param content its new content
     * @throws PublicationException if that fails; the earlier content is then as it was, and nothing is left behind
     */
    public void replaceWith(Content content) throws PublicationException {
        WriteTrouble trouble = new WriteTrouble(target);
        trouble.foreseen();
        try {
            write(content);
        } catch (IOException e) {
            throw trouble.met(e);
        } catch (PublicationException e) {
            throw trouble.met(e);
        }
    }

    /**
     * Writes the file if there is none yet, and makes its folder if need be.
     *
     * @param content its content
     * @throws PublicationException if there is one already, which stays as it is, or the new one cannot be written
     */
    public void createWith(Content content) throws PublicationException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new PublicationException(target + " is there already, and was left as it is. Choose another name.");
        }
        try {
            Files.createDirectories(target.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new PublicationException(
                    "The folder " + target.getParent() + " could not be made. Choose another, or ask for access.", e);
        }
        replaceWith(content);
    }

    private void write(Content content) throws IOException, PublicationException {
        // A link stays a link: what it points to is replaced.
        Path file = Files.exists(target) ? target.toRealPath() : target.toAbsolutePath();
        Path second = file.resolveSibling(
                "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            fill(second, content);
            keepPermissions(file, second);
            move(second, file);
        } finally {
            Files.deleteIfExists(second);
        }
    }

    private static void fill(Path file, Content content) throws IOException, PublicationException {
        try (FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING);
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16)) {
            content.writeTo(out);
            out.flush();
            channel.force(true);
        }
    }

    /** Who may read and write the file stays as it was, where the system tells. */
    private static void keepPermissions(Path from, Path to) throws IOException {
        boolean told = Files.exists(from) && Files.getFileStore(from).supportsFileAttributeView("posix");
        if (told) {
            Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
