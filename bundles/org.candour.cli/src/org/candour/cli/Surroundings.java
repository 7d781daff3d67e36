// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * What the command finds around it when it starts. Tests make their own.
 *
 * @param out where results go
 * @param err where complaints about the command and progress go
 * @param folder the folder relative paths start from
 * @param crashFolder the folder for details of unexpected failures
 * @param colour whether results may be coloured
 * @param bar whether progress may be drawn
 */
public record Surroundings(
        PrintWriter out, PrintWriter err, Path folder, Path crashFolder, boolean colour, boolean bar) {

    /** The real ones: UTF-8 whatever the machine's own, and colour and a bar only for someone who looks on. */
    static Surroundings ofProcess() {
        Map<String, String> environment = System.getenv();
        boolean plain = "dumb".equals(environment.get("TERM"));
        boolean noColour = !environment.getOrDefault("NO_COLOR", "").isEmpty();
        return new Surroundings(
                utf8(FileDescriptor.out),
                utf8(FileDescriptor.err),
                Path.of(""),
                Path.of(System.getProperty("java.io.tmpdir")),
                isTerminal("out") && !plain && !noColour,
                isTerminal("err") && !plain);
    }

    /** Only the start script can tell which streams are terminals; Java cannot tell them apart. */
    private static boolean isTerminal(String stream) {
        return Boolean.getBoolean("candour.terminal." + stream);
    }

    private static PrintWriter utf8(FileDescriptor stream) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(stream), StandardCharsets.UTF_8));
    }

    /** The file that was typed; a path typed relative starts from the folder. */
    Path resolve(Path typed) {
        return folder.resolve(typed);
    }

    /** The path as seen from the folder, where it stands in it. */
    Path shown(Path path) {
        Path here = folder.toAbsolutePath().normalize();
        Path there = path.toAbsolutePath().normalize();
        return there.startsWith(here) ? here.relativize(there) : path;
    }
}
