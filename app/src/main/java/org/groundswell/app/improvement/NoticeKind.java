package org.groundswell.app.improvement;

/** What a notice asks of those who use an improvement. */
public enum NoticeKind {
    STOP("Stop notice", "Stop using it. No site may go live while this is open"),
    SAFETY("Safety notice", "Go on, with care: a risk has become known"),
    UPDATE("Update", "Something changed that users should know");

    private final String label;
    private final String meaning;

    NoticeKind(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }
}
