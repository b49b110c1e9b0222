package org.groundswell.app.learning;

/**
 * Whom a note is for, and how much it says of where it comes from.
 *
 * @param anonymous published without site and author
 * @param agreedBy  who at the site agreed that it is named, by role; "" if nobody was asked
 */
public record Audience(Visibility visibility, boolean anonymous, String agreedBy) {

    public static final Audience ANONYMOUS = new Audience(Visibility.PUBLIC, true, "");

    public Audience {
        if (anonymous && visibility != Visibility.PUBLIC) {
            throw new IllegalArgumentException("An anonymous note is for everybody, got " + visibility);
        }
    }

    /** Whether somebody else reads it before others do. */
    public boolean needsReview() {
        return visibility == Visibility.PUBLIC;
    }
}
