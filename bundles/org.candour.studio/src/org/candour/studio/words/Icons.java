// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.words;

import java.net.URL;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.osgi.framework.FrameworkUtil;

/** The studio's own drawings, by name. */
public final class Icons {

    private static final String PREFIX = "org.candour.studio.";

    private Icons() {}

    /** A drawing to be shown; nobody needs to dispose of it. For the thread of the window. */
    public static Image image(String name) {
        ImageRegistry registry = JFaceResources.getImageRegistry();
        String key = PREFIX + name;
        if (registry.getDescriptor(key) == null) {
            registry.put(key, descriptor(name));
        }
        return registry.get(key);
    }

    /** A drawing for a menu or tool bar. */
    public static ImageDescriptor descriptor(String name) {
        URL url = FileLocator.find(
                FrameworkUtil.getBundle(Icons.class), IPath.fromPortableString("icons/" + name + ".svg"), null);
        return ImageDescriptor.createFromURL(url);
    }
}
