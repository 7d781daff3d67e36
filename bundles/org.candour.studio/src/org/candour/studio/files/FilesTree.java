// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.files;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.jface.viewers.ITreeContentProvider;

/** What is shown of the folders: folders first, then files that a report can be made of. */
final class FilesTree implements ITreeContentProvider {

    private static final Set<String> SHOWN =
            Set.of("inspection", "pdf", "csv", "svg", "png", "jpg", "jpeg", "txt", "md");

    private static final Comparator<IResource> FOLDERS_FIRST = Comparator.<IResource, Boolean>comparing(
                    IFile.class::isInstance)
            .thenComparing(resource -> resource.getName().toLowerCase(Locale.UK));

    @Override
    public Object[] getElements(Object workspace) {
        return ReportFolders.all().toArray();
    }

    @Override
    public Object[] getChildren(Object parent) {
        return parent instanceof IContainer folder ? members(folder) : new Object[0];
    }

    private static Object[] members(IContainer folder) {
        try {
            return Arrays.stream(folder.members())
                    .filter(FilesTree::isShown)
                    .sorted(FOLDERS_FIRST)
                    .toArray();
        } catch (CoreException e) {
            // The folder is not there at the moment, such as one on a drive that is not connected.
            return new Object[0];
        }
    }

    private static boolean isShown(IResource resource) {
        if (resource.getName().startsWith(".") || resource.isDerived()) {
            return false;
        }
        return resource instanceof IFolder
                || resource.getFileExtension() != null
                        && SHOWN.contains(resource.getFileExtension().toLowerCase(Locale.ROOT));
    }

    @Override
    public Object getParent(Object element) {
        return element instanceof IFolder folder && folder.isLinked() ? null : ((IResource) element).getParent();
    }

    @Override
    public boolean hasChildren(Object element) {
        return getChildren(element).length > 0;
    }
}
