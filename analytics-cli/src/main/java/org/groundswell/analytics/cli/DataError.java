package org.groundswell.analytics.cli;

/** The input could not be used; the message says what was needed. */
final class DataError extends RuntimeException {

    private static final long serialVersionUID = 1;

    DataError(String message) {
        super(message);
    }
}
