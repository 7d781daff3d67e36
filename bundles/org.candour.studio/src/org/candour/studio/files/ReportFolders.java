// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.files;

import java.io.IOException;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.candour.studio.words.Words;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;

/**
 * The folders of reports that are shown. They stay where their owner keeps them and nothing is written into them: the
 * workspace holds one project of its own, with a link to each folder.
 */
public final class ReportFolders {

    private static final String PROJECT = "Reports";

    private ReportFolders() {}

    /** The folders, by name. */
    public static List<IFolder> all() {
        IProject project = root().getProject(PROJECT);
        if (!project.isAccessible()) {
            return List.of();
        }
        try {
            return Arrays.stream(project.members())
                    .filter(IFolder.class::isInstance)
                    .map(IFolder.class::cast)
                    .filter(IResource::isLinked)
                    .sorted(Comparator.comparing(IResource::getName))
                    .toList();
        } catch (CoreException e) {
            throw new IllegalStateException("The project of reports is open and cannot be read.", e);
        }
    }

    /**
     * The workspace's file of a path, if the path lies in a folder that is shown.
     *
     * @param path an absolute path
     */
    public static Optional<IFile> known(Path path) {
        return Arrays.stream(root().findFilesForLocationURI(path.toUri()))
                .filter(IFile::exists)
                .findFirst();
    }

    /**
     * The workspace's file of a path; its folder is shown from now on if it was not yet.
     *
     * @param path an absolute path
     * @throws CoreException if the folder cannot be shown
     */
    public static IFile show(Path path) throws CoreException {
        if (known(path).isEmpty()) {
            showFolder(outermost(path.getParent()));
        }
        return known(path)
                .orElseThrow(() -> new CoreException(
                        org.eclipse.core.runtime.Status.error(Words.text("notFound", path.getFileName()))));
    }

    /** The folder of the whole report: as far up as report files lie in each folder. */
    private static Path outermost(Path folder) {
        Path outermost = folder;
        while (outermost.getParent() != null && holdsReports(outermost.getParent())) {
            outermost = outermost.getParent();
        }
        return outermost;
    }

    private static boolean holdsReports(Path folder) {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.inspection")) {
            return files.iterator().hasNext();
        } catch (IOException e) {
            // A folder one may not look into is nobody's report.
            return false;
        }
    }

    /**
     * Shows a folder from now on.
     *
     * @param folder an absolute path
     * @throws CoreException if that cannot be done
     */
    public static IContainer showFolder(Path folder) throws CoreException {
        Path own = root().getLocation().toPath();
        if (own.startsWith(folder)) {
            throw new OwnFilesThere(folder, own);
        }
        IProject project = project();
        Optional<IContainer> known = Arrays.stream(root().findContainersForLocationURI(folder.toUri()))
                .filter(IContainer::exists)
                .findFirst();
        if (known.isPresent()) {
            known.get().refreshLocal(IResource.DEPTH_INFINITE, null);
            return known.get();
        }
        IFolder link = unused(project, name(folder));
        link.createLink(folder.toUri(), IResource.REPLACE, null);
        return link;
    }

    /** Shows a folder no longer. Nothing on the disk changes. */
    public static void hide(IFolder folder) throws CoreException {
        folder.delete(IResource.NONE, null);
    }

    /** Looks again for what other programs have changed. Takes a while; not for the thread of the window. */
    public static void lookAgain() throws CoreException {
        for (IFolder folder : all()) {
            URI place = folder.getRawLocationURI();
            if (place != null && Files.isDirectory(Path.of(place))) {
                folder.refreshLocal(IResource.DEPTH_INFINITE, null);
            }
        }
    }

    private static IProject project() throws CoreException {
        IProject project = root().getProject(PROJECT);
        if (!project.exists()) {
            project.create(null);
        }
        if (!project.isOpen()) {
            project.open(null);
        }
        return project;
    }

    private static String name(Path folder) {
        return folder.getFileName() == null ? PROJECT : folder.getFileName().toString();
    }

    private static IFolder unused(IProject project, String name) {
        IFolder link = project.getFolder(name);
        for (int next = 2; link.exists(); next++) {
            link = project.getFolder(name + " " + next);
        }
        return link;
    }

    private static IWorkspaceRoot root() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }
}
