// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.files;

import org.candour.studio.words.Icons;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;

/** The names of files. */
final class FileLabels extends LabelProvider {

    @Override
    public String getText(Object element) {
        return ((IResource) element).getName();
    }

    @Override
    public Image getImage(Object element) {
        if (!(element instanceof IFile file)) {
            return Icons.image("folder");
        }
        return switch (String.valueOf(file.getFileExtension())) {
            case "inspection" -> Icons.image("report");
            case "pdf" -> Icons.image("pdf");
            case "svg", "png", "jpg", "jpeg" -> Icons.image("picture");
            default -> Icons.image("file");
        };
    }
}
