// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.eclipse.core.runtime.internal.adaptor.EclipseAppLauncher;
import org.eclipse.osgi.framework.log.FrameworkLog;
import org.eclipse.osgi.internal.framework.EquinoxConfiguration;
import org.eclipse.osgi.launch.Equinox;
import org.eclipse.osgi.service.environment.EnvironmentInfo;
import org.eclipse.osgi.service.runnable.ApplicationLauncher;
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

    /** In milliseconds. */
    private static final long LONGEST_STOP = 10_000;

    private final Framework framework;

    private Platform(Framework framework) {
        this.framework = framework;
    }

    /** Starts the framework and the bundles. */
    static Platform start(Place place, StudioArguments arguments) throws BundleException, IOException {
        Framework framework = new Equinox(configuration(place, arguments), new SharedLoader());
        framework.init();
        BundleContext context = framework.getBundleContext();
        EquinoxConfiguration told = (EquinoxConfiguration) service(context, EnvironmentInfo.class);
        told.setAllArgs(words(arguments.all()));
        told.setFrameworkArgs(new String[0]);
        told.setAppArgs(words(arguments.studio()));
        Installation.bring(context, place.bundles());
        framework.start();
        StartOrder.startAll(context);
        Platform platform = new Platform(framework);
        Runtime.getRuntime().addShutdownHook(new Thread(platform::stop, "Stopping the platform"));
        return platform;
    }

    private static Map<String, String> configuration(Place place, StudioArguments arguments) throws IOException {
        Map<String, String> configuration = new HashMap<>();
        Properties settings = place.settings();
        settings.stringPropertyNames().forEach(name -> configuration.put(name, settings.getProperty(name)));
        FOR_ANOTHER_LAUNCHER.forEach(name -> configuration.put(name, ""));
        configuration.put("osgi.framework.shape", "jar");
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
        stop();
        return result instanceof Integer code ? code : 0;
    }

    /**
     * Closes the window, if it is still there, as when somebody logs out; then lets the bundles write down what they know,
     * which makes the next start quicker. A window that asks something is not waited for long.
     */
    private void stop() {
        try {
            framework.stop();
            framework.waitForStop(LONGEST_STOP);
        } catch (BundleException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
