package org.groundswell.app;

import java.lang.reflect.InvocationTargetException;

/**
 * Says what is needed when Java is too old, and else starts Groundswell. Compiled for Java 17, unlike everything else;
 * {@link Start} must therefore not be known to the compiler here.
 */
public final class Launcher {

    private static final int NEEDED = 25;

    private Launcher() {}

    public static void main(String[] args) throws ReflectiveOperationException {
        int found = Runtime.version().feature();
        if (found < NEEDED) {
            System.err.println("Groundswell needs Java " + NEEDED + " or newer, and this is Java " + found
                    + ": install one (https://adoptium.net) and start it with that.");
            System.exit(1);
        }
        try {
            Class.forName("org.groundswell.app.Start")
                    .getMethod("main", String[].class)
                    .invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException problem) {
                throw problem;
            }
            throw e;
        }
    }
}
