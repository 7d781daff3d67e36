// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Says in plain words why a file cannot be written, and what to do. */
final class WriteTrouble {
    private final Path target;

    WriteTrouble(Path target) {
        this.target = target;
    }

    /** Refuses what cannot succeed before anything is written. */
    void foreseen() throws PublicationException {
        Path folder = folder();
        if (Files.isDirectory(target)) {
            throw new PublicationException(
                    target + " is a folder, so no file of that name can be written. Choose another name.");
        }
        if (!Files.isDirectory(folder)) {
            throw new PublicationException("There is no folder " + folder + ". Make it first, or choose another.");
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw new PublicationException(
                    target + " is write-protected. Lift the protection, or choose another name. " + kept());
        }
    }

    /** Puts what went wrong in words. */
    PublicationException met(IOException cause) {
        return new PublicationException(sentence(cause), cause);
    }

    /** Adds to what is wrong with the content what has become of the file. */
    PublicationException met(PublicationException cause) {
        return new PublicationException(cause.getMessage() + " " + kept(), cause);
    }

    private String sentence(IOException cause) {
        if (isFull(cause)) {
            return "The disk is full, so " + target + " could not be written. Make room and try again. " + kept();
        }
        if (cause instanceof AccessDeniedException && !Files.exists(target)) {
            return "The folder " + folder() + " does not let you write files. Choose another, or ask for access.";
        }
        if (cause instanceof FileSystemException) {
            return target + " could not be replaced. If it is open in another program, close it there and try"
                    + " again. " + kept();
        }
        return target + " could not be written: the computer reports \"" + cause.getMessage() + "\". " + kept();
    }

    private boolean isFull(IOException cause) {
        // Java has no exception of its own for this, and the systems word it differently.
        String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return words.contains("no space left")
                || words.contains("not enough space")
                || words.contains("disk full")
                || words.contains("quota exceeded");
    }

    private String kept() {
        return Files.exists(target) ? "The earlier file was kept as it was." : "No file was written.";
    }

    private Path folder() {
        Path folder = target.getParent();
        return folder == null ? Path.of(".").toAbsolutePath().normalize() : folder;
    }
}
