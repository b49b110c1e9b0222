package org.groundswell.app.problem;

/** Nothing by that name is visible to this person. Becomes a 404 page. */
public class NotFound extends RuntimeException {

    public NotFound(String what, Object id) {
        super("No " + what + " " + id);
    }
}
