// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.typing;

import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;
import org.eclipse.swt.widgets.Display;

/** Turns the loop of the window's events, and measures how long each turn holds the window's thread. */
final class Turns implements AutoCloseable {

    private static final long LOOK_EVERY = 2_000_000;
    private static final long LOOK_AFTER = 20_000_000;

    /**
     * One turn.
     *
     * @param held how long it held the thread, in milliseconds
     * @param worked how long the thread was at work meanwhile, in milliseconds
     * @param collected how long rubbish was collected meanwhile, in milliseconds
     * @param seen what the thread was doing, if the turn took long
     */
    record Turn(double held, double worked, long collected, List<StackTraceElement[]> seen) {}

    private final Display display;
    private final Thread window = Thread.currentThread();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private final ConcurrentLinkedQueue<StackTraceElement[]> seen = new ConcurrentLinkedQueue<>();
    private final Thread watcher = new Thread(this::watch, "Watching the window");
    private volatile long begun;
    private volatile boolean ended;

    Turns(Display display) {
        this.display = display;
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        while (!ended) {
            LockSupport.parkNanos(LOOK_EVERY);
            long since = begun;
            if (since != 0 && System.nanoTime() - since > LOOK_AFTER) {
                StackTraceElement[] stack = window.getStackTrace();
                if (begun == since) {
                    seen.add(stack);
                }
            }
        }
    }

    /** Turns the loop for so many milliseconds, and gives the turns there were. */
    List<Turn> during(long milliseconds) {
        List<Turn> turns = new ArrayList<>();
        long end = System.nanoTime() + milliseconds * 1_000_000;
        while (System.nanoTime() < end) {
            if (!turn(turns)) {
                LockSupport.parkNanos(500_000);
            }
        }
        return turns;
    }

    private boolean turn(List<Turn> turns) {
        seen.clear();
        long collected = collected();
        long worked = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        begun = start;
        boolean more = display.readAndDispatch();
        begun = 0;
        turns.add(new Turn(
                (System.nanoTime() - start) / 1e6,
                (threads.getCurrentThreadCpuTime() - worked) / 1e6,
                collected() - collected,
                List.copyOf(seen)));
        return more;
    }

    private long collected() {
        return collectors.stream()
                .mapToLong(GarbageCollectorMXBean::getCollectionTime)
                .sum();
    }

    @Override
    public void close() {
        ended = true;
    }

    /** The longest of some turns; one that took no time if there were none. */
    static Turn longest(List<Turn> turns) {
        return turns.stream().max(Comparator.comparingDouble(Turn::held)).orElse(new Turn(0, 0, 0, List.of()));
    }
}
