// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.internal.adaptor.EclipseAppLauncher;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.internal.framework.EquinoxConfiguration;
import org.eclipse.osgi.launch.Equinox;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.eclipse.osgi.service.runnable.ApplicationLauncher;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.launch.Framework;

/** The framework with all bundles of the studio at work, ready for the application. */
final class Platform {

    /** Which Java services bundles offer and use is seen to by Java itself, from the class path. */
    private static final String JAVA_SERVICES = """
        osgi.extender; osgi.extender="osgi.serviceloader.processor"; version:Version="1.0",\
        osgi.extender; osgi.extender="osgi.serviceloader.registrar"; version:Version="1.0"\
        """;

    /** What the usual launcher needs to know, and would otherwise act upon. */
    private static final List<String> FOR_ANOTHER_LAUNCHER =
            List.of("osgi.bundles", "osgi.framework", "osgi.framework.extensions");

    private static final String APPLICATIONS = "org.eclipse.equinox.app";

    /** In milliseconds. */
    private static final long LONGEST_STOP = 10_000;

    private final Framework framework;

    private Platform(Framework framework) {
        this.framework = framework;
    }

    /**
     * Starts the framework and the bundles.
     *
     * @param screen completes when the way to the screen is open. Bundles that ask for it before would open one of their own
     * @throws AlreadyOpen if another studio uses the place where this one would keep its own files
     */
    static Platform start(Place place, StudioArguments arguments, CompletableFuture<?> screen)
            throws BundleException, IOException, AlreadyOpen {
        Framework framework = new Equinox(configuration(place, arguments), new SharedLoader());
        framework.init();
        BundleContext context = framework.getBundleContext();
        EquinoxConfiguration told = (EquinoxConfiguration) service(context, EnvironmentInfo.class);
        told.setAllArgs(words(arguments.all()));
        told.setFrameworkArgs(new String[0]);
        told.setAppArgs(words(arguments.studio()));
        OwnFiles.take(context);
        Installation.bring(context, place.bundles());
        framework.start();
        screen.join();
        StartOrder.startAll(context);
        Platform platform = new Platform(framework);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::end, "Ending"));
        return platform;
    }

    private static Map<String, String> configuration(Place place, StudioArguments arguments) throws IOException {
        Map<String, String> configuration = new HashMap<>();
        Properties settings = place.settings();
        settings.stringPropertyNames().forEach(name -> configuration.put(name, settings.getProperty(name)));
        FOR_ANOTHER_LAUNCHER.forEach(name -> configuration.put(name, ""));
        configuration.put("osgi.framework.useSystemProperties", "true");
        configuration.put("osgi.framework.shape", "jar");
        // Components are read from their descriptions once, not at each start.
        configuration.put("ds.cache.metadata", "true");
        configuration.put("osgi.install.area", place.home().toUri().toString());
        configuration.put("org.osgi.framework.system.capabilities.extra", JAVA_SERVICES);
        arguments.data().map(Path::toUri).ifPresent(data -> configuration.put("osgi.instance.area", data.toString()));
        return configuration;
    }

    private static String[] words(List<String> words) {
        return words.toArray(String[]::new);
    }

    private static <S> S service(BundleContext context, Class<S> kind) {
        return context.getService(context.getServiceReference(kind));
    }

    /**
     * Runs the application on this thread until it ends.
     *
     * @return its exit code
     */
    int run() throws Exception {
        BundleContext context = framework.getBundleContext();
        EclipseAppLauncher application = new EclipseAppLauncher(
                context, false, true, service(context, FrameworkLog.class), (EquinoxConfiguration)
                        service(context, EnvironmentInfo.class));
        context.registerService(ApplicationLauncher.class, application, null);
        Object result = application.start(null);
        framework.stop();
        framework.waitForStop(LONGEST_STOP);
        return result instanceof Integer code ? code : 0;
    }

    /**
     * Ends the application when somebody logs out or ends the program from outside, so that it can write down what it knows.
     * It is not waited for long: it may ask whether to save, while nobody is there to answer. Words that are not saved are
     * kept meanwhile, and are offered at the next start.
     */
    private void end() {
        Thread ending = new Thread(this::endApplication, "Ending the studio");
        ending.start();
        try {
            ending.join(LONGEST_STOP);
            framework.waitForStop(LONGEST_STOP);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The bundle that has started the application ends it when it is stopped. */
    private void endApplication() {
        if (framework.getState() != Bundle.ACTIVE) {
            return;
        }
        for (Bundle bundle : framework.getBundleContext().getBundles()) {
            if (APPLICATIONS.equals(bundle.getSymbolicName())) {
                try {
                    bundle.stop(Bundle.STOP_TRANSIENT);
                } catch (BundleException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }
}
