// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.window;

import java.util.List;
import org.eclipse.ui.internal.WorkbenchPlugin;
import org.eclipse.ui.internal.registry.ActionSetRegistry;
import org.eclipse.ui.internal.registry.IActionSetDescriptor;

/**
 * Tools that editors bring with them and that writers have no use for. The platform offers no other way to leave them out
 * than to hide them once they are made.
 */
final class ProgrammersTools {

    private static final List<String> TOOLS = List.of(
            "org.eclipse.ui.edit.text.actionSet.annotationNavigation",
            "org.eclipse.ui.edit.text.actionSet.navigation",
            "org.eclipse.ui.edit.text.actionSet.convertLineDelimitersTo",
            "org.eclipse.ui.edit.text.actionSet.presentation");

    private ProgrammersTools() {}

    /** Takes them out of what the window is made of. */
    static void leaveOut() {
        ActionSetRegistry tools = WorkbenchPlugin.getDefault().getActionSetRegistry();
        for (IActionSetDescriptor tool : tools.getActionSets()) {
            if (TOOLS.contains(tool.getId())) {
                tools.removeExtension(tool.getConfigurationElement().getDeclaringExtension(), new Object[] {tool});
            }
        }
    }
}
