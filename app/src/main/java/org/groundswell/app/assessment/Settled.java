package org.groundswell.app.assessment;

import java.util.stream.IntStream;
import org.groundswell.analytics.agreement.Answer;

/**
 * The one answer that stands for the team: what was agreed or, where nothing was agreed yet, the median of the ratings.
 *
 * @param basis how it came about
 */
public record Settled(Answer answer, Basis basis) {

    /** How a team's answer came about. */
    public enum Basis {
        AGREED("Agreed"),
        MEDIAN("Median of ratings"),
        NOT_KNOWN("Not known");

        private final String label;

        Basis(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    static Settled agreed(AgreedLevel agreed) {
        var level = agreed.level();
        var answer =
                switch (agreed.state()) {
                    case LEVEL -> Answer.level(level == null ? 0 : level);
                    case NOT_APPLICABLE -> Answer.notApplicable();
                    case DONT_KNOW, BLANK -> Answer.unknown();
                };
        return new Settled(answer, Basis.AGREED);
    }

    /**
     * From the ratings alone. An item does not apply if more say so than rate it; it is not known if more do not know it
     * than rate it, or nobody rates it. Blanks say nothing.
     */
    static Settled median(ItemComparison item) {
        int rated = item.rated();
        int unknown = item.unknown();
        if (item.notApplicable() > rated && item.notApplicable() >= unknown) {
            return new Settled(Answer.notApplicable(), Basis.MEDIAN);
        }
        if (rated == 0 || unknown > rated) {
            return new Settled(Answer.unknown(), Basis.NOT_KNOWN);
        }
        int[] sorted = item.counts().entrySet().stream()
                .flatMapToInt(entry -> IntStream.range(0, entry.getValue()).map(_ -> entry.getKey()))
                .toArray();
        double median = (sorted[(rated - 1) / 2] + sorted[rated / 2]) / 2.0;
        return new Settled(Answer.level(median), Basis.MEDIAN);
    }

    public boolean known() {
        return answer instanceof Answer.Level;
    }

    public boolean unknown() {
        return answer instanceof Answer.Unknown;
    }

    /** The level, NaN where there is none. */
    public double level() {
        return answer instanceof Answer.Level level ? level.value() : Double.NaN;
    }
}
