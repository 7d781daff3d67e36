// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.pdf.picture;

import com.github.weisj.jsvg.parser.resources.ResourcePolicy;
import java.net.URI;
import java.util.Optional;

/** Lets a drawing show only what is in its own file; nothing else is ever opened, here or on the network. */
final class OwnContentOnly implements ResourcePolicy {

    private String refused;

    /** The first other file the drawing asked for; empty if it asked for none. */
    Optional<String> refused() {
        return Optional.ofNullable(refused);
    }

    @Override
    public URI resolveResourceURI(URI drawing, String address) {
        URI own = DENY_EXTERNAL.resolveResourceURI(null, address);
        note(own, address);
        return own;
    }

    @Override
    public URI resolveResourceURI(URI drawing, URI address) {
        URI own = DENY_EXTERNAL.resolveResourceURI(null, address);
        note(own, address.toString());
        return own;
    }

    private void note(URI own, String address) {
        if (own == null && refused == null) {
            refused = address;
        }
    }
}
