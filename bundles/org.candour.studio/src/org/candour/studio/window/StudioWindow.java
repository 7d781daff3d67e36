// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import java.nio.file.Path;
import java.util.List;
import org.candour.studio.files.Opening;
import org.candour.studio.files.ReportFolders;
import org.candour.studio.proofreading.WordCounting;
import org.candour.studio.recovery.Recovery;
import org.candour.studio.session.FirstText;
import org.candour.studio.session.WindowThread;
import org.candour.studio.start.Welcome;
import org.candour.studio.typing.TypingAids;
import org.candour.studio.words.Words;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.application.ActionBarAdvisor;
import org.eclipse.ui.application.IActionBarConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;

/** The one window. */
final class StudioWindow extends WorkbenchWindowAdvisor {

    private static final Point FIRST_SIZE = new Point(1440, 900);

    StudioWindow(IWorkbenchWindowConfigurer configurer) {
        super(configurer);
    }

    @Override
    public ActionBarAdvisor createActionBarAdvisor(IActionBarConfigurer configurer) {
        return new Menus(configurer);
    }

    @Override
    public void preWindowOpen() {
        IWorkbenchWindowConfigurer window = getWindowConfigurer();
        window.setInitialSize(FIRST_SIZE);
        window.setTitle(Words.text("name"));
        window.setShowCoolBar(true);
        window.setShowStatusLine(true);
        window.setShowProgressIndicator(true);
        window.setShowPerspectiveBar(false);
        window.setShowMenuBar(true);
    }

    /** Another program may have changed files meanwhile. */
    private static void lookAgain() {
        Job looking = Job.createSystem(Words.text("job.looking"), monitor -> {
            ReportFolders.lookAgain();
        });
        looking.schedule();
    }

    @Override
    public void postWindowOpen() {
        FirstText.begin();
        IWorkbenchPage page = getWindowConfigurer().getWindow().getActivePage();
        Shell shell = getWindowConfigurer().getWindow().getShell();
        shell.addShellListener(ShellListener.shellActivatedAdapter(e -> lookAgain()));
        MenuTraces.wipe(shell);
        List<Path> asked = StudioApplication.asked();
        asked.forEach(Opening::open);
        TypingAids.begin(getWindowConfigurer().getWindow());
        WordCounting.begin(getWindowConfigurer().getWindow());
        // Once the window is to be seen, so that it is clear who asks.
        FirstText.writable().thenRun(() -> WindowThread.soon(Recovery::offer));
        boolean empty = page.getEditorReferences().length == 0;
        if (empty) {
            Welcome.show();
        }
    }
}
