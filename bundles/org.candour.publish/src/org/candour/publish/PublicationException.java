// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.publish;

/**
 * A report could not be read or its PDF could not be written, for a reason outside its text: a file that is
 * missing, locked or in the wrong place. The message is one or more full sentences for the author of the
 * report: what is wrong and what to do.
 */
public final class PublicationException extends Exception {
    private static final long serialVersionUID = 1L;

    /**
     * A publication that cannot go on.
     *
     * @param message full sentences for the author
     */
    public PublicationException(String message) {
        super(message);
    }

    /**
     * A publication that cannot go on.
     *
     * @param message full sentences for the author
     * @param cause what the machine said
     */
    public PublicationException(String message, Throwable cause) {
        super(message, cause);
    }
}
