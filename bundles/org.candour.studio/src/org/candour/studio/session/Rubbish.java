// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.session;

import java.util.function.LongSupplier;

/**
 * Has Java collect all rubbish while nobody types. Every word that is typed leaves old pages and old problems behind
 * that have lived too long to be collected in passing. To collect them takes a tenth of a second, which nobody notices
 * who thinks; left to itself, Java would first let the heap grow to all it may have, and then do so under a key.
 */
public final class Rubbish {
    /** So long nobody has typed who seems to think. */
    private static final int PAUSE = 3_000;
    /** So many bytes more than the last time make it worth while. */
    private static final long MUCH = 32 << 20;

    private final LongSupplier used;
    private final Runnable collect;
    private long left;

    Rubbish(LongSupplier used, Runnable collect) {
        this.used = used;
        this.collect = collect;
    }

    /** From now on rubbish is collected in the pauses of whoever writes. */
    public static void begin() {
        Runtime java = Runtime.getRuntime();
        Rubbish rubbish = new Rubbish(() -> java.totalMemory() - java.freeMemory(), System::gc);
        Runnable edited = Pauses.after(PAUSE, rubbish::collect);
        Session.get().texts().onOpen(text -> text.onEdit(edited));
    }

    /** Collects it if there may be much. */
    void collect() {
        if (used.getAsLong() > left + MUCH) {
            collect.run();
            left = used.getAsLong();
        }
    }
}
