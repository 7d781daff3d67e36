// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.files;

import java.nio.file.Path;
import java.util.Optional;
import org.candour.studio.words.Words;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IResourceChangeListener;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** The files of the folders that are shown: reports, pictures, figures and PDFs, and nothing else. */
public final class FilesView extends ViewPart {

    /** The view's identity. */
    public static final String ID = "org.candour.studio.files";

    private final IResourceChangeListener changes = event -> refresh();
    private TreeViewer tree;

    @Override
    public void createPartControl(Composite parent) {
        tree = new TreeViewer(parent, SWT.H_SCROLL | SWT.V_SCROLL);
        tree.setContentProvider(new FilesTree());
        tree.setLabelProvider(new FileLabels());
        tree.setInput(ResourcesPlugin.getWorkspace());
        tree.setAutoExpandLevel(2);
        tree.addOpenListener(event -> selected().ifPresent(this::open));
        getSite().setSelectionProvider(tree);
        addMenu();
        ResourcesPlugin.getWorkspace().addResourceChangeListener(changes);
        tree.refresh();
    }

    private void addMenu() {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> selected().ifPresent(resource -> {
            shown.add(action("files.open", () -> open(resource)));
            shown.add(action("files.showInFolder", () -> showInFolder(resource)));
            if (resource instanceof IFolder folder && folder.isLinked()) {
                shown.add(action("files.hide", () -> hide(folder)));
            }
        }));
        tree.getControl().setMenu(menu.createContextMenu(tree.getControl()));
    }

    private static Action action(String words, Runnable work) {
        return new Action(Words.text(words)) {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    private Optional<IResource> selected() {
        return Optional.ofNullable((IResource) tree.getStructuredSelection().getFirstElement());
    }

    private void open(IResource resource) {
        if (resource instanceof IFile file && "inspection".equals(file.getFileExtension())) {
            Opening.open(path(file));
        } else if (resource instanceof IFile file) {
            Program.launch(path(file).toString());
        } else {
            tree.setExpandedState(resource, !tree.getExpandedState(resource));
        }
    }

    private static Path path(IResource resource) {
        return Path.of(resource.getLocationURI());
    }

    private static void showInFolder(IResource resource) {
        Path path = path(resource);
        Program.launch((resource instanceof IFile ? path.getParent() : path).toString());
    }

    private static void hide(IFolder folder) {
        try {
            ReportFolders.hide(folder);
        } catch (CoreException e) {
            ILog.get().log(e.getStatus());
        }
    }

    private void refresh() {
        if (tree.getControl().isDisposed()) {
            return;
        }
        tree.getControl().getDisplay().asyncExec(() -> {
            if (!tree.getControl().isDisposed()) {
                tree.refresh();
            }
        });
    }

    @Override
    public void setFocus() {
        tree.getControl().setFocus();
    }

    @Override
    public void dispose() {
        ResourcesPlugin.getWorkspace().removeResourceChangeListener(changes);
        super.dispose();
    }
}
