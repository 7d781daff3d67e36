// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.problems;

import org.candour.studio.words.Icons;
import org.candour.studio.words.Words;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IMarker;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.views.markers.MarkerItem;

/** Offers the remedies of the problem that is selected in the list, on Ctrl+1, as a menu below it. */
public final class MendListed extends AbstractHandler {

    @Override
    public Object execute(ExecutionEvent event) {
        Object selected = HandlerUtil.getCurrentStructuredSelection(event).getFirstElement();
        if (selected instanceof MarkerItem item && item.getMarker() != null) {
            Shell shell = HandlerUtil.getActiveShell(event);
            Menu menu = menu(shell, item.getMarker());
            if (shell.getDisplay().getFocusControl() instanceof Tree list && list.getSelectionCount() > 0) {
                Rectangle row = list.getSelection()[0].getBounds();
                menu.setLocation(list.toDisplay(row.x, row.y + row.height));
            }
            menu.setVisible(true);
        }
        return null;
    }

    /** A menu of the remedies of a problem. */
    static Menu menu(Shell shell, IMarker problem) {
        Menu menu = new Menu(shell, SWT.POP_UP);
        fill(menu, problem);
        // Not before the item that was chosen has done its work.
        menu.addListener(SWT.Hide, hidden -> shell.getDisplay().asyncExec(menu::dispose));
        return menu;
    }

    /** Adds the remedies of a problem to a menu that is empty; when there is none, a line that says so. */
    static void fill(Menu menu, IMarker problem) {
        for (IMarkerResolution remedy : new ListRemedies().getResolutions(problem)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(remedy.getLabel().replace("&", "&&"));
            item.setImage(Icons.image("fix"));
            item.addListener(SWT.Selection, chosen -> remedy.run(problem));
        }
        if (menu.getItemCount() == 0) {
            MenuItem none = new MenuItem(menu, SWT.PUSH);
            none.setText(Words.text("problems.noRemedy"));
            none.setEnabled(false);
        }
    }
}
