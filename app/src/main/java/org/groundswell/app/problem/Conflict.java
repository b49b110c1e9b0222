package org.groundswell.app.problem;

/** The request made sense when the page was drawn and no longer does. Becomes a 409 page with this message. */
public class Conflict extends RuntimeException {

    public Conflict(String message) {
        super(message);
    }
}
