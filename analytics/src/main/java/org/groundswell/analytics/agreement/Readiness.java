package org.groundswell.analytics.agreement;

import java.util.List;

/**
 * Everything a result class rests on.
 *
 * @param gates     all gates, in the order they are to be named
 * @param score     the overall score
 * @param settings  line and coverage of the instrument
 * @param critical  the critical domains with their floors
 * @param agreement whether the raters agree enough
 * @param spread    what spreading needs beyond the score
 */
public record Readiness(
        List<Gate> gates,
        Score score,
        Settings settings,
        List<CriticalDomain> critical,
        Agreement agreement,
        SpreadConditions spread) {

    /** The share of weight that has to be rated before anything is said. */
    public static final double USUAL_COVERAGE = 0.7;

    /** In how many unlike settings a thing is to be tested before it spreads. */
    public static final int SETTINGS_NEEDED = 2;

    /** Whether the raters agree enough for one score to stand for them. */
    public enum Agreement {
        ACCEPTABLE,
        NOT_ACCEPTABLE
    }

    /**
     * What the instrument asks for; judgement, and always shown.
     *
     * @param line           the score to reach, 0 to 1
     * @param coverageNeeded the share of weight that has to be rated, 0 to 1
     */
    public record Settings(double line, double coverageNeeded) {

        public Settings {
            if (!(line >= 0 && line <= 1 && coverageNeeded >= 0 && coverageNeeded <= 1)) {
                throw new IllegalArgumentException(
                        "a line and a coverage need to be from 0 to 1, got %s and %s".formatted(line, coverageNeeded));
            }
        }

        /** A line, and the usual coverage. */
        public static Settings withLine(double line) {
            return new Settings(line, USUAL_COVERAGE);
        }
    }

    /**
     * A domain that must not be weak, however good the rest.
     *
     * @param name  what the domain is called
     * @param score its score
     * @param floor the least its point may be, 0 to 1
     */
    public record CriticalDomain(String name, Score score, double floor) {}

    /**
     * What spreading needs beyond the score.
     *
     * @param unlikeSettings in how many unlike settings it was tested
     * @param owned          whether somebody owns it
     * @param funded         whether funding is in place
     */
    public record SpreadConditions(int unlikeSettings, boolean owned, boolean funded) {}

    public Readiness {
        gates = List.copyOf(gates);
        critical = List.copyOf(critical);
    }
}
