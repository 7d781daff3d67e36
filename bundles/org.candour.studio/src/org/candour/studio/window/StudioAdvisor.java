// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import org.candour.studio.look.ReadingFont;
import org.candour.studio.problems.ProblemList;
import org.candour.studio.proofreading.Proofreading;
import org.candour.studio.proofreading.WordCounting;
import org.candour.studio.recovery.Recovery;
import org.candour.studio.session.FileWatch;
import org.candour.studio.session.FirstText;
import org.candour.studio.session.Rubbish;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.eclipse.ui.ide.IDE;

/** Sets the workbench up, and saves the workspace when it closes. */
final class StudioAdvisor extends WorkbenchAdvisor {

    @Override
    public void initialize(IWorkbenchConfigurer configurer) {
        configurer.setSaveAndRestore(true);
        IDE.registerAdapters();
        PlatformWords.replace();
        ProgrammersTools.leaveOut();
        ReadingFont.begin();
        ProblemList.begin();
        FileWatch.begin();
        Proofreading.begin();
        WordCounting.begin();
        Recovery.begin();
        Rubbish.begin();
    }

    @Override
    public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer configurer) {
        return new StudioWindow(configurer);
    }

    @Override
    public String getInitialWindowPerspectiveId() {
        return WritingPerspective.ID;
    }

    @Override
    public IAdaptable getDefaultPageInput() {
        return ResourcesPlugin.getWorkspace().getRoot();
    }

    @Override
    public void eventLoopIdle(Display display) {
        FirstText.idle();
        super.eventLoopIdle(display);
    }

    @Override
    public void postShutdown() {
        IWorkspace workspace = ResourcesPlugin.getWorkspace();
        try {
            workspace.save(true, null);
        } catch (CoreException e) {
            ILog.get().error("The workspace could not be saved.", e);
        }
    }
}
