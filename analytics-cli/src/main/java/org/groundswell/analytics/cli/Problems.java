package org.groundswell.analytics.cli;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/** Rows that could not be used, each with the line it begins on. */
final class Problems {

    private static final int SHOWN = 50;

    private final List<String> messages = new ArrayList<>();

    void add(String file, int line, String message) {
        messages.add("%s line %d: %s".formatted(file.equals("-") ? "input" : file, line, message));
    }

    boolean any() {
        return !messages.isEmpty();
    }

    int count() {
        return messages.size();
    }

    void print(PrintStream err) {
        messages.stream().limit(SHOWN).forEach(err::println);
        if (messages.size() > SHOWN) {
            err.printf("and %d more%n", messages.size() - SHOWN);
        }
    }
}
