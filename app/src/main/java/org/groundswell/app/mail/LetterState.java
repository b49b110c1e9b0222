package org.groundswell.app.mail;

/** What has become of a letter. */
public enum LetterState {
    WAITING("Waiting"),
    /** The mail server has taken it. Whether it was delivered, nobody tells us. */
    SENT("Sent"),
    /** Given up: the server refused it for good, or it could not be sent for days. */
    FAILED("Failed"),
    DISCARDED("Discarded");

    private final String label;

    LetterState(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
