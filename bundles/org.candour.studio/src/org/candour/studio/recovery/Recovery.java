// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.candour.publish.PublicationException;
import org.candour.studio.files.Opening;
import org.candour.studio.session.OpenText;
import org.candour.studio.session.OpenTexts;
import org.candour.studio.session.Pauses;
import org.candour.studio.session.Session;
import org.candour.studio.words.Words;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

/** Keeps the unsaved words of all open texts, a moment after each pause in typing. */
public final class Recovery {

    private static final int PAUSE = 500;

    private static final ExecutorService WRITER = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("Keeping unsaved words").factory());

    private Recovery() {}

    /** From now on unsaved words are kept. */
    public static void begin() {
        try {
            KeptText.putAside(folder());
        } catch (IOException e) {
            ILog.get().error("What was kept could not be put aside.", e);
        }
        OpenTexts texts = Session.get().texts();
        texts.onOpen(text -> text.onEdit(Pauses.after(PAUSE, () -> keep(text))));
        texts.onClose(text -> forget(text.file()));
        texts.onSave(Recovery::forgetSaved);
    }

    private static void keep(OpenText text) {
        if (!text.isUnsaved() || !Session.get().texts().all().contains(text)) {
            return;
        }
        KeptText kept = new KeptText(text.file(), text.document().get());
        WRITER.execute(() -> {
            try {
                kept.write(folder());
            } catch (IOException | PublicationException e) {
                ILog.get().warn("The unsaved words of " + kept.file() + " could not be kept.", e);
            }
        });
    }

    private static void forgetSaved() {
        Session.get().texts().all().stream().filter(text -> !text.isUnsaved()).forEach(text -> forget(text.file()));
    }

    private static void forget(Path file) {
        WRITER.execute(() -> {
            try {
                KeptText.forget(folder(), file);
            } catch (IOException e) {
                ILog.get().warn("What was kept of " + file + " could not be deleted.", e);
            }
        });
    }

    /** Offers what was kept when the studio last ended without being closed. */
    public static void offer() {
        try {
            for (Path place : KeptText.aside(folder())) {
                Optional<KeptText> restored =
                        KeptText.read(place).filter(Recovery::differs).filter(Recovery::isWanted);
                restored.ifPresent(Recovery::restore);
                WRITER.execute(() -> settle(place, restored));
            }
        } catch (IOException e) {
            ILog.get().warn("What was kept could not be read.", e);
        }
    }

    private static boolean differs(KeptText kept) {
        try {
            return kept.differs();
        } catch (IOException e) {
            // The file cannot be compared, so its author should decide.
            ILog.get().warn(kept.file() + " could not be read.", e);
            return true;
        }
    }

    /** Deletes what was put aside, unless it was wanted and is not safely kept in its turn. */
    private static void settle(Path place, Optional<KeptText> restored) {
        try {
            if (restored.isEmpty() || kept().contains(restored.get())) {
                Files.deleteIfExists(place);
            }
        } catch (IOException e) {
            ILog.get().warn("What was kept at " + place + " could not be deleted.", e);
        }
    }

    private static boolean isWanted(KeptText kept) {
        return MessageDialog.open(
                        MessageDialog.QUESTION,
                        PlatformUI.getWorkbench().getModalDialogShellProvider().getShell(),
                        Words.text("recovery.title"),
                        Words.text("recovery.ask", kept.file().getFileName()),
                        0,
                        Words.text("recovery.restore"),
                        Words.text("recovery.discard"))
                == 0;
    }

    /** Opens a file with the words kept, not yet saved. */
    static void restore(KeptText kept) {
        Opening.open(kept.file());
        Session.get().texts().of(Session.key(kept.file())).ifPresent(text -> {
            text.document().set(kept.words());
            keep(text);
        });
    }

    /** What is kept now. */
    static List<KeptText> kept() throws IOException {
        return KeptText.in(folder());
    }

    private static Path folder() {
        return Platform.getStateLocation(FrameworkUtil.getBundle(Recovery.class))
                .append("unsaved")
                .toPath();
    }
}
