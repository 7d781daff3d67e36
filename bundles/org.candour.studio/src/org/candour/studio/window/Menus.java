// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ICoolBarManager;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarContributionItem;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.swt.SWT;
import org.eclipse.ui.IWorkbenchActionConstants;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;

/** The menus and the tool bar: what one needs in order to write, and nothing else. */
final class Menus extends ActionBarAdvisor {

    private IWorkbenchWindow window;

    Menus(IActionBarConfigurer configurer) {
        super(configurer);
    }

    @Override
    protected void makeActions(IWorkbenchWindow parent) {
        window = parent;
    }

    @Override
    protected void fillMenuBar(IMenuManager bar) {
        bar.add(menu("menu.file", IWorkbenchActionConstants.M_FILE, fileMenu()));
        bar.add(menu("menu.edit", IWorkbenchActionConstants.M_EDIT, editMenu()));
        bar.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        bar.add(menu("menu.help", IWorkbenchActionConstants.M_HELP, new ActionFactory[] {ActionFactory.ABOUT}));
    }

    private static ActionFactory[] fileMenu() {
        return new ActionFactory[] {
            ActionFactory.SAVE, ActionFactory.SAVE_ALL, null, ActionFactory.CLOSE, null, ActionFactory.QUIT
        };
    }

    private static ActionFactory[] editMenu() {
        return new ActionFactory[] {
            ActionFactory.UNDO,
            ActionFactory.REDO,
            null,
            ActionFactory.CUT,
            ActionFactory.COPY,
            ActionFactory.PASTE,
            null,
            ActionFactory.SELECT_ALL,
            ActionFactory.FIND
        };
    }

    private MenuManager menu(String name, String id, ActionFactory[] actions) {
        MenuManager menu = new MenuManager(Words.text(name), id);
        for (ActionFactory factory : actions) {
            if (factory == null) {
                menu.add(new Separator());
            } else {
                menu.add(action(factory));
            }
        }
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        return menu;
    }

    private IAction action(ActionFactory factory) {
        IAction known = getAction(factory.getId());
        if (known != null) {
            return known;
        }
        ActionFactory.IWorkbenchAction action = factory.create(window);
        register(action);
        return action;
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        IToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(action(ActionFactory.SAVE));
        tools.add(action(ActionFactory.UNDO));
        tools.add(action(ActionFactory.REDO));
        bar.add(new ToolBarContributionItem(tools, "org.candour.studio.tools"));
    }
}
