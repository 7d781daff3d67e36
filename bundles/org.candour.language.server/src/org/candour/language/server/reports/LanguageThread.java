// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language.server.reports;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.candour.language.server.wording.Words;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;

/**
 * The one thread on which reports are edited and asked about, in the order in which edits and questions arrive. A
 * question is answered about the text as it is when the answer goes out, or refused as overtaken by an edit.
 */
public final class LanguageThread {
    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        Thread made = new Thread(work, "Candour language");
        made.setDaemon(true);
        return made;
    });
    private final AtomicLong edits = new AtomicLong();
    private final Consumer<Throwable> failed;
    private volatile Future<?> pause = CompletableFuture.completedFuture(null);

    /**
     * @param failed takes what went wrong while nobody waited for an answer
     */
    public LanguageThread(Consumer<Throwable> failed) {
        this.failed = failed;
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /** Makes an edit; returns at once. */
    public void edit(Runnable edit) {
        edits.incrementAndGet();
        CompletableFuture.runAsync(edit, thread).whenComplete(this::tell);
    }

    /**
     * Does something once no edit has arrived for a while.
     *
     * @param milliseconds how long a pause must be
     */
    public void afterPause(long milliseconds, Runnable work) {
        pause.cancel(false);
        Runnable told = () -> CompletableFuture.runAsync(work, Runnable::run).whenComplete(this::tell);
        pause = thread.schedule(told, milliseconds, TimeUnit.MILLISECONDS);
    }

    /**
     * Asks a question.
     *
     * @return the answer; fails with {@link ResponseErrorCode#ContentModified} when an edit has overtaken it. When it
     *     is cancelled before its turn, the question is not asked
     */
    public <T> CompletableFuture<T> ask(Supplier<T> question) {
        long asked = edits.get();
        return look(() -> {
            refuseIfOvertaken(asked);
            T found = question.get();
            refuseIfOvertaken(asked);
            return found;
        });
    }

    /** Asks a question whose answer is of use even when an edit arrives meanwhile. */
    public <T> CompletableFuture<T> look(Supplier<T> question) {
        try {
            return CompletableFuture.supplyAsync(question, thread);
        } catch (RejectedExecutionException e) {
            return CompletableFuture.failedFuture(new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.InvalidRequest, Words.of("server.ended"), null)));
        }
    }

    private void refuseIfOvertaken(long asked) {
        if (edits.get() != asked) {
            throw new ResponseErrorException(
                    new ResponseError(ResponseErrorCode.ContentModified, Words.of("server.overtaken"), null));
        }
    }

    private void tell(Void nothing, Throwable failure) {
        if (failure != null) {
            failed.accept(failure);
        }
    }

    /** Ends the thread when what it has begun is done. */
    public void end() {
        thread.shutdown();
    }
}
