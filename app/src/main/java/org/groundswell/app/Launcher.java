package org.groundswell.app;

import org.springframework.boot.SpringApplication;

/** Starts Groundswell. */
public final class Launcher {

    private Launcher() {}

    public static void main(String[] args) {
        SpringApplication.run(GroundswellApplication.class, args);
    }
}
