// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.lang.reflect.Proxy;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Calendar;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;

/**
 * What takes its time, and what the window needs, of a kind that needs no platform: it is got ready while the window's
 * thread has nothing else to do.
 */
final class Beforehand {

    /** Java makes a class of each when it first looks at one, and does not archive it. */
    private static final List<String> ANNOTATIONS = List.of(
            "org.eclipse.e4.core.di.annotations.Optional",
            "jakarta.inject.Qualifier",
            "jakarta.inject.Inject",
            "jakarta.inject.Named",
            "jakarta.annotation.PreDestroy",
            "jakarta.annotation.PostConstruct",
            "org.eclipse.e4.core.di.annotations.Execute",
            "org.eclipse.e4.ui.di.UIEventTopic",
            "org.eclipse.e4.core.di.extensions.EventTopic",
            "org.eclipse.e4.core.di.extensions.Preference",
            "org.eclipse.e4.core.di.annotations.CanExecute",
            "org.eclipse.e4.core.commands.internal.SetEnabled",
            "org.eclipse.e4.ui.di.PersistState",
            "org.eclipse.e4.ui.di.Persist",
            "org.eclipse.e4.ui.di.Focus");

    private Beforehand() {}

    /**
     * Gets one thing after the other ready, in the order in which they will be needed.
     *
     * @param platform no more is begun once it is done
     */
    static void prepare(Future<?> platform) throws Exception {
        for (Callable<?> thing : things()) {
            if (platform.isDone()) {
                return;
            }
            thing.call();
        }
    }

    private static List<Callable<?>> things() {
        List<Callable<?>> things = new ArrayList<>();
        // the first reads which languages there are, the second puts all letters in order
        things.add(Calendar::getInstance);
        things.add(Collator::getInstance);
        ANNOTATIONS.forEach(name -> things.add(() -> annotation(name)));
        return things;
    }

    private static Object annotation(String name) throws ClassNotFoundException {
        Class<?> annotation = Class.forName(name);
        return Proxy.newProxyInstance(
                annotation.getClassLoader(), new Class<?>[] {annotation}, (made, method, arguments) -> null);
    }
}
