// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

/** How a publication tells someone how far it is, and learns that it is no longer wanted. */
public interface Progress {

    /** Tells nobody and is always wanted. */
    Progress SILENT = stage -> {};

    /**
     * Called as each stage begins, in the order of {@link Stage}.
     *
     * @param stage the stage that begins
     */
    void begin(Stage stage);

    /** Whether the publication is to stop; asked before each stage. */
    default boolean cancelled() {
        return false;
    }

    /** The stages of the walk from text to PDF. */
    enum Stage {
        READ("Reading the report"),
        CHECK("Checking it"),
        COMPOSE("Composing the document"),
        LAY_OUT("Laying out the pages"),
        WRITE("Writing the PDF");

        private final String words;

        Stage(String words) {
            this.words = words;
        }

        /** What is done in this stage, in words, such as "Laying out the pages". */
        public String words() {
            return words;
        }
    }
}
