// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import org.candour.studio.words.Words;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.views.markers.MarkerItem;

/** What can be done with the problem that is selected in the list: its remedies first, then going to it and copying it. */
final class ListMenu {

    private final Menu menu;
    private final IWorkbenchPartSite site;

    private ListMenu(Menu menu, IWorkbenchPartSite site) {
        this.menu = menu;
        this.site = site;
    }

    /** Gives the list its menu, in the place of the platform's, which knows no remedies of ours. */
    static void give(Control list, IWorkbenchPartSite site) {
        Menu menu = new Menu(list);
        menu.addListener(SWT.Show, shown -> new ListMenu(menu, site).fill());
        list.setMenu(menu);
    }

    private void fill() {
        for (MenuItem before : menu.getItems()) {
            before.dispose();
        }
        IStructuredSelection selected =
                (IStructuredSelection) site.getSelectionProvider().getSelection();
        if (selected.getFirstElement() instanceof MarkerItem item && item.getMarker() != null) {
            MendListed.fill(menu, item.getMarker());
            new MenuItem(menu, SWT.SEPARATOR);
            add("problems.goTo", () -> goTo(item.getMarker()));
            add("problems.copy", this::copy);
        } else {
            new MenuItem(menu, SWT.PUSH).setText(Words.text("problems.noneSelected"));
            menu.getItem(0).setEnabled(false);
        }
    }

    private void add(String words, Runnable work) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Words.text(words));
        item.addListener(SWT.Selection, chosen -> work.run());
    }

    private void goTo(IMarker problem) {
        try {
            IDE.openEditor(site.getPage(), problem);
        } catch (PartInitException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }

    private void copy() {
        try {
            site.getService(IHandlerService.class).executeCommand(IWorkbenchCommandConstants.EDIT_COPY, null);
        } catch (CommandException e) {
            ILog.get().error(e.getMessage(), e);
        }
    }
}
