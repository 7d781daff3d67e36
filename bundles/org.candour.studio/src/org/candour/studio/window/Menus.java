// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.candour.studio.editor.OutlineView;
import org.candour.studio.files.FilesView;
import org.candour.studio.preview.PreviewView;
import org.candour.studio.problems.ProblemsView;
import org.candour.studio.thread.ThreadView;
import org.candour.studio.words.Icons;
import org.candour.studio.words.Words;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IContributionItem;
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
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;

/** The menus and the tool bar: what one needs in order to write, and nothing else. */
final class Menus extends ActionBarAdvisor {

    private static final String OURS = "org.candour.studio.";
    private static final String[] CONSTRUCTS = {
        "chapter",
        "section",
        "heading",
        "",
        "strength",
        "afi",
        "recommendation",
        "",
        "table",
        "figure",
        "box",
        "footnote"
    };

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
        bar.add(file());
        bar.add(edit());
        bar.add(insert());
        bar.add(report());
        bar.add(view());
        bar.add(help());
    }

    private MenuManager file() {
        // Not under the platform's name, by which it would add another way to open a file.
        MenuManager menu = menu("menu.file", OURS + "file");
        menu.add(ours("newReport", "new"));
        menu.add(ours("openReport", "open"));
        menu.add(ours("openFolder", "folder"));
        menu.add(new RecentMenu());
        menu.add(new Separator());
        add(menu, ActionFactory.SAVE, ActionFactory.SAVE_ALL, ActionFactory.REVERT);
        menu.add(new Separator());
        menu.add(ours("exportPdf", "export"));
        menu.add(new Separator());
        menu.add(named(ActionFactory.CLOSE, "menu.close"));
        menu.add(named(ActionFactory.CLOSE_ALL, "menu.closeAll"));
        menu.add(new Separator());
        add(menu, ActionFactory.QUIT);
        return menu;
    }

    private MenuManager edit() {
        MenuManager menu = menu("menu.edit", OURS + "edit");
        add(menu, ActionFactory.UNDO, ActionFactory.REDO);
        menu.add(new Separator());
        add(menu, ActionFactory.CUT, ActionFactory.COPY, ActionFactory.PASTE);
        menu.add(new Separator());
        add(menu, ActionFactory.SELECT_ALL, ActionFactory.FIND);
        menu.add(new Separator());
        menu.add(platform("org.eclipse.ui.edit.text.contentAssist.proposals", "menu.offer"));
        menu.add(platform("org.eclipse.jdt.ui.edit.text.java.correction.assist.proposals", "menu.putRight"));
        menu.add(ours("format", null));
        return menu;
    }

    private MenuManager insert() {
        MenuManager menu = menu("menu.insert", OURS + "insert");
        for (String construct : CONSTRUCTS) {
            menu.add(construct.isEmpty() ? new Separator() : ours("insert." + construct, null));
        }
        return menu;
    }

    private MenuManager report() {
        MenuManager menu = menu("menu.report", OURS + "report");
        menu.add(ours("exportPdf", "export"));
        menu.add(new Separator());
        menu.add(ours("goToName", null));
        menu.add(ours("findUses", null));
        menu.add(ours("rename", null));
        menu.add(new Separator());
        menu.add(platform("org.eclipse.ui.navigate.next", "menu.nextProblem"));
        menu.add(platform("org.eclipse.ui.navigate.previous", "menu.previousProblem"));
        return menu;
    }

    private MenuManager view() {
        MenuManager menu = menu("menu.view", OURS + "view");
        menu.add(new ShowView(window, FilesView.ID, "view.files"));
        menu.add(new ShowView(window, OutlineView.ID, "view.outline"));
        menu.add(new ShowView(window, ProblemsView.ID, "view.problems"));
        menu.add(new ShowView(window, PreviewView.ID, "view.pages"));
        menu.add(new ShowView(window, ThreadView.ID, "view.thread"));
        menu.add(new Separator(IWorkbenchActionConstants.MB_ADDITIONS));
        menu.add(ours("larger", null));
        menu.add(ours("smaller", null));
        menu.add(ours("changeFont", null));
        menu.add(ours("changeTheme", null));
        menu.add(new Separator());
        menu.add(named(ActionFactory.RESET_PERSPECTIVE, "view.reset"));
        return menu;
    }

    private MenuManager help() {
        // Not under the platform's name, by which it would add what only programmers look for.
        MenuManager menu = menu("menu.help", OURS + "help");
        menu.add(ours("welcome", null));
        menu.add(ours("tutorial", null));
        menu.add(ours("keys", null));
        menu.add(ours("news", null));
        menu.add(new Separator());
        add(menu, ActionFactory.ABOUT);
        return menu;
    }

    private static MenuManager menu(String name, String id) {
        return new MenuManager(Words.text(name), id);
    }

    private void add(IMenuManager menu, ActionFactory... actions) {
        for (ActionFactory action : actions) {
            menu.add(action(action));
        }
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

    /** An action of the platform under a name of ours. */
    private IAction named(ActionFactory factory, String name) {
        IAction action = action(factory);
        action.setText(Words.text(name));
        return action;
    }

    private IContributionItem ours(String command, String icon) {
        return item(OURS + command, icon);
    }

    /** A command of the platform under a name of ours. */
    private IContributionItem platform(String command, String name) {
        CommandContributionItemParameter item = parameter(command);
        item.label = Words.text(name);
        return new CommandContributionItem(item);
    }

    private IContributionItem item(String command, String icon) {
        CommandContributionItemParameter item = parameter(command);
        if (icon != null) {
            item.icon = Icons.descriptor(icon);
        }
        return new CommandContributionItem(item);
    }

    private CommandContributionItemParameter parameter(String command) {
        return new CommandContributionItemParameter(
                window, command + ".item", command, CommandContributionItem.STYLE_PUSH);
    }

    @Override
    protected void fillCoolBar(ICoolBarManager bar) {
        IToolBarManager tools = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
        tools.add(ours("newReport", "new"));
        tools.add(ours("openReport", "open"));
        tools.add(item("org.eclipse.ui.file.save", "save"));
        tools.add(new Separator());
        tools.add(item("org.eclipse.ui.edit.undo", "undo"));
        tools.add(item("org.eclipse.ui.edit.redo", "redo"));
        tools.add(new Separator());
        tools.add(ours("exportPdf", "export"));
        bar.add(new ToolBarContributionItem(tools, OURS + "tools"));
    }
}
