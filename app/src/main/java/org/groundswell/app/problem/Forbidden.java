package org.groundswell.app.problem;

/** The person is known, and this is not theirs to do. Becomes a 403 page with this message. */
public class Forbidden extends RuntimeException {

    /** @param message what the person would need to be, as a whole sentence: "Only an editor of it may change an improvement." */
    public Forbidden(String message) {
        super(message);
    }
}
