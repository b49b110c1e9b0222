package org.groundswell.app.database;

import org.jspecify.annotations.Nullable;

/** Something outside the program keeps it from starting; the message is one sentence that says what to do about it. */
public class CannotStart extends RuntimeException {

    public CannotStart(String message) {
        this(message, null);
    }

    public CannotStart(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
