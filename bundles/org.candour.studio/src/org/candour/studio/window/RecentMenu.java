// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import java.nio.file.Files;
import java.nio.file.Path;
import org.candour.studio.files.Opening;
import org.candour.studio.files.RecentReports;
import org.candour.studio.words.Words;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;

/** The reports opened last. */
final class RecentMenu extends MenuManager {

    RecentMenu() {
        super(Words.text("menu.recent"), "org.candour.studio.recent");
        setRemoveAllWhenShown(true);
        addMenuListener(menu ->
                RecentReports.all().stream().filter(Files::isRegularFile).forEach(report -> menu.add(entry(report))));
    }

    private static Action entry(Path report) {
        return new Action(report.getFileName() + " – " + report.getParent()) {
            @Override
            public void run() {
                Opening.open(report);
            }
        };
    }

    @Override
    public boolean isVisible() {
        return !RecentReports.all().isEmpty();
    }
}
