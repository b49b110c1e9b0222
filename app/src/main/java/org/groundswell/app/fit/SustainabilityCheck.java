package org.groundswell.app.fit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.instrument.Level;
import org.groundswell.app.instrument.Scoring;
import org.jspecify.annotations.Nullable;

/**
 * One check of one adoption.
 *
 * @param instrument the version it was made with
 * @param levels     the level chosen for each factor, by code; half-way between two where several people's median is
 * @param score      sum of the points of these levels
 * @param assessment the finished assessment it comes from; null if one person filled in the form
 */
public record SustainabilityCheck(
        Milestone milestone,
        Instrument instrument,
        Map<String, Double> levels,
        double score,
        String note,
        @Nullable AssessmentId assessment,
        Instant at) {

    /**
     * One factor of a check.
     *
     * @param level  the level chosen, or the mean of the two a median lies between
     * @param points what it counts for
     * @param gap    points to the best level
     */
    public record Factor(Item item, double level, double points, double gap) {

        /** Whether the points of the level are known for certain. */
        public boolean confirmed() {
            return item.confirmed(level);
        }

        /** Whether the points, or those of the best level, could not be confirmed. */
        public boolean unconfirmed() {
            return !confirmed() || !item.top().confirmed();
        }

        /** The level chosen, or the lower of two. */
        public Level lower() {
            return item.level((int) Math.floor(level)).orElseThrow();
        }

        /** The level chosen, or the higher of two. */
        public Level upper() {
            return item.level((int) Math.ceil(level)).orElseThrow();
        }
    }

    public SustainabilityCheck {
        levels = Map.copyOf(levels);
    }

    /**
     * The sum of points of an instrument that adds them up.
     *
     * @throws IllegalArgumentException if it does not, or a factor has no level among {@code levels}
     */
    static double score(Instrument instrument, Map<String, Double> levels) {
        return instrument.items().stream()
                .mapToDouble(item -> {
                    var level = levels.get(item.code());
                    if (level == null) {
                        throw new IllegalArgumentException("a check needs a level for " + item.code());
                    }
                    return item.points(level);
                })
                .sum();
    }

    /** The line the score is held against, in points; 0 if the instrument has none. */
    public double line() {
        return instrument.scoring() instanceof Scoring.Points points ? points.line() : 0;
    }

    /** The most points there are. */
    public double most() {
        return instrument.items().stream()
                .mapToDouble(item -> item.points(item.top().value()))
                .sum();
    }

    public boolean reachesLine() {
        return score >= line() - 1e-9;
    }

    /** Whether any points in the score are unconfirmed. */
    public boolean restsOnUnconfirmed() {
        return factors().stream().anyMatch(factor -> !factor.confirmed());
    }

    /** Every factor, the largest gap first: where effort would bring most points. */
    public List<Factor> factors() {
        return instrument.items().stream()
                .filter(item -> levels.containsKey(item.code()))
                .map(item -> {
                    double level = Objects.requireNonNull(levels.get(item.code()));
                    double points = item.points(level);
                    return new Factor(
                            item, level, points, item.points(item.top().value()) - points);
                })
                .sorted(Comparator.comparingDouble(Factor::gap).reversed())
                .toList();
    }
}
