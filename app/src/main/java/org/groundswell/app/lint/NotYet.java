package org.groundswell.app.lint;

/** What plans ought to be checked for as well, and cannot be while nothing is recorded about it here. */
public enum NotYet {
    NO_ADAPTATION("No adaptation logged after six sites", "the changes sites make to components", "core-and-adaptable"),
    REMINDERS("Reminders as the only strategy", "which activities support each site", "adopters-do-the-hard-work"),
    SLOW_MEASURES(
            "Measures collected quarterly or slower", "measures and how often each is collected", "read-variation"),
    OUTCOME_ALONE(
            "Outcome claimed while fidelity is unmeasured",
            "measures, and checks of how far components are delivered",
            "measure-spread-honestly"),
    NO_BREAKDOWN("No equity breakdown", "observations by fifth of deprivation or ethnic group", "equity");

    private final String heading;
    private final String needs;
    private final String topic;

    NotYet(String heading, String needs, String topic) {
        this.heading = heading;
        this.needs = needs;
        this.topic = topic;
    }

    public String heading() {
        return heading;
    }

    /** What would have to be recorded. */
    public String needs() {
        return needs;
    }

    public String topic() {
        return topic;
    }
}
