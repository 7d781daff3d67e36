// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf;

/** A picture that cannot be put into the file. Its message is a sentence for the author of the report. */
public final class UnusablePicture extends Exception {

    private static final long serialVersionUID = 1L;

    private final String name;

    /**
     * A picture that cannot be used.
     *
     * @param name the name of the picture's file
     * @param reason a full sentence that says what is wrong with it and what to do
     * @param cause what went wrong inside, or null if nothing did
     */
    public UnusablePicture(String name, String reason, Throwable cause) {
        super("The picture \"" + name + "\" cannot be used. " + reason, cause);
        this.name = name;
    }

    /** The name of the picture's file. */
    public String name() {
        return name;
    }
}
