package org.groundswell.analytics.cli;

/**
 * An option of a command.
 *
 * @param name  without dashes
 * @param value what stands for its value in the help; empty for an option that is there or not
 * @param help  what it does
 */
record Option(String name, String value, String help) {

    static Option flag(String name, String help) {
        return new Option(name, "", help);
    }

    boolean takesValue() {
        return !value.isEmpty();
    }

    String usage() {
        return takesValue() ? name + " " + value : name;
    }
}
