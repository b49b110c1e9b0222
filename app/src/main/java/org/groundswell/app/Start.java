package org.groundswell.app;

import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.command.StartupNotice;
import org.groundswell.app.database.CannotStart;
import org.groundswell.app.database.DatabaseConnection;
import org.groundswell.app.database.EmbeddedPostgres;
import org.groundswell.app.database.ExternalPostgres;
import org.groundswell.app.demo.DemonstrationRoom;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Starts the web application, or runs one command of the command line. */
public final class Start {

    private static final int CANNOT_START = 1;

    private final StartOptions options;
    private final Map<String, String> environment;
    private final PrintStream out;
    private final PrintStream err;

    private Start(StartOptions options, Map<String, String> environment, PrintStream out, PrintStream err) {
        this.options = options;
        this.environment = environment;
        this.out = out;
        this.err = err;
    }

    /** Exits with 0, or the code of the command, or 1 after one sentence about what keeps it from starting. */
    public static void main(String[] args) {
        // Two threads that log for the first time at once are no news to whoever reads what we print.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        try {
            var options = StartOptions.parse(List.of(args), System.getenv());
            var start = new Start(options, System.getenv(), System.out, System.err);
            if (options.help()) {
                System.out.print(StartOptions.HELP);
            } else if (options.command().isEmpty()) {
                start.serve();
            } else {
                System.exit(start.runCommand());
            }
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(CANNOT_START);
        }
    }

    private void serve() {
        var address = environment.getOrDefault("GROUNDSWELL_ADDRESS", "127.0.0.1");
        refuseTakenPort(address);
        var database = open(false);
        // After the application itself, which still uses it while it shuts down.
        SpringApplication.getShutdownHandlers().add(database.closing());
        var application = application(database);
        application.addInitializers(context ->
                first(context, "listening", Map.of("server.address", address, "server.port", options.port())));
        try {
            announce(application.run(), database.place());
        } catch (CannotStart e) {
            throw e;
        } catch (RuntimeException e) {
            // Spring Boot has said what it was.
            throw new CannotStart("Groundswell could not start; the reason is above.", e);
        }
    }

    private int runCommand() {
        var database = open(true);
        try {
            var application = application(database);
            application.setWebApplicationType(WebApplicationType.NONE);
            application.setLogStartupInfo(false);
            application.setDefaultProperties(Map.of("logging.config", "classpath:logback-command.xml"));
            application.addInitializers(WithoutPages::in);
            try (var context = application.run()) {
                return context.getBean(Commands.class).run(options.command(), out, err);
            }
        } finally {
            database.closing().run();
        }
    }

    private SpringApplication application(Opened database) {
        var application = new SpringApplication(GroundswellApplication.class);
        var profiles = new ArrayList<String>();
        if (options.demo()) {
            profiles.add("demo");
        }
        if (options.development()) {
            profiles.add("development");
        }
        application.setAdditionalProfiles(profiles.toArray(String[]::new));
        application.addInitializers(context -> first(context, "database", database.properties()));
        return application;
    }

    private static void first(ConfigurableApplicationContext context, String name, Map<String, Object> properties) {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource(name, new HashMap<>(properties)));
    }

    /**
     * An open database.
     *
     * @param place   where the data are, for people
     * @param folder  where they are on this machine; null if somebody else keeps them
     * @param closing ends it if we started it
     */
    private record Opened(
            DatabaseConnection connection,
            String place,
            @Nullable Path folder,
            Runnable closing) {

        /** What the application is told of it. */
        Map<String, Object> properties() {
            var properties = new HashMap<String, Object>();
            properties.put("spring.datasource.url", connection.url());
            properties.put("spring.datasource.username", connection.user());
            properties.put("spring.datasource.password", connection.password());
            if (folder != null) {
                properties.put("groundswell.data", folder.toString());
            }
            return properties;
        }
    }

    private Opened open(boolean besideAnother) {
        var url = environment.get("GROUNDSWELL_DATABASE_URL");
        if (url != null) {
            var connection = ExternalPostgres.check(
                    url,
                    environment.get("GROUNDSWELL_DATABASE_USER"),
                    environment.get("GROUNDSWELL_DATABASE_PASSWORD"));
            if (options.demo()) {
                DemonstrationRoom.refuseRealData(connection);
            }
            return new Opened(connection, "the database " + connection.url(), null, () -> {});
        }
        var settings = options.database();
        var postgres = besideAnother ? EmbeddedPostgres.startOrJoin(settings) : EmbeddedPostgres.start(settings);
        return new Opened(postgres.connection(), "the folder " + settings.home(), settings.home(), postgres::close);
    }

    /** Before anything else is done: a program that starts for ten seconds only to say this wastes them. */
    private void refuseTakenPort(String address) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(address), options.port()));
        } catch (BindException e) {
            throw new CannotStart(
                    "Port %d of %s cannot be used (%s): stop the program that uses it, or choose another with --port."
                            .formatted(options.port(), address, e.getMessage()),
                    e);
        } catch (IOException e) {
            throw new CannotStart("Groundswell cannot listen on %s (%s).".formatted(address, e.getMessage()), e);
        }
    }

    private void announce(ConfigurableApplicationContext context, String place) {
        out.println();
        out.println("Groundswell is ready: http://localhost:"
                + context.getEnvironment().getProperty("local.server.port"));
        if (options.demo()) {
            out.println("Sign in with one of the demonstration accounts shown at /sign-in.");
        }
        context.getBeanProvider(StartupNotice.class)
                .orderedStream()
                .flatMap(notice -> notice.lines().stream())
                .forEach(out::println);
        out.println("The data are in " + place + ". Ctrl-C stops Groundswell.");
        out.println();
    }
}
