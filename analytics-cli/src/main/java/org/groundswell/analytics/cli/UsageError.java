package org.groundswell.analytics.cli;

/** The command line could not be understood; the message says what was needed. */
final class UsageError extends RuntimeException {

    private static final long serialVersionUID = 1;

    UsageError(String message) {
        super(message);
    }
}
