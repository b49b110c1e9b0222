package org.groundswell.app.fit;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.groundswell.analytics.agreement.PointsTable;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.instrument.Level;
import org.groundswell.app.instrument.Scoring;

/**
 * One check of one adoption.
 *
 * @param instrument the version it was made with
 * @param levels     the level chosen for each factor, by code
 * @param score      sum of the points of these levels
 */
public record SustainabilityCheck(
        Milestone milestone,
        Instrument instrument,
        Map<String, Integer> levels,
        double score,
        String note,
        Instant at) {

    /**
     * One factor of a check.
     *
     * @param points what the level chosen counts for
     * @param gap    points to the best level
     */
    public record Factor(Item item, Level level, double points, double gap) {

        /** Whether the points, or those of the best level, could not be confirmed. */
        public boolean unconfirmed() {
            return !level.confirmed() || !item.top().confirmed();
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
    static double score(Instrument instrument, Map<String, Integer> levels) {
        var table = PointsTable.of(instrument.items().stream()
                .map(item -> item.levels().stream()
                        .mapToDouble(level -> points(level))
                        .toArray())
                .toArray(double[][]::new));
        return table.total(instrument.items().stream()
                .mapToInt(item -> {
                    var level = levels.get(item.code());
                    if (level == null) {
                        throw new IllegalArgumentException("a check needs a level for " + item.code());
                    }
                    return level;
                })
                .toArray());
    }

    private static double points(Level level) {
        return Objects.requireNonNull(level.points(), "a level of an instrument that adds up points");
    }

    /** The line the score is held against, in points; 0 if the instrument has none. */
    public double line() {
        return instrument.scoring() instanceof Scoring.Points points ? points.line() : 0;
    }

    /** The most points there are. */
    public double most() {
        return instrument.items().stream()
                .mapToDouble(item -> points(item.top()))
                .sum();
    }

    public boolean reachesLine() {
        return score >= line() - 1e-9;
    }

    /** Whether any points in the score are unconfirmed. */
    public boolean restsOnUnconfirmed() {
        return factors().stream().anyMatch(factor -> !factor.level().confirmed());
    }

    /** Every factor, the largest gap first: where effort would bring most points. */
    public List<Factor> factors() {
        return instrument.items().stream()
                .filter(item -> levels.containsKey(item.code()))
                .map(item -> {
                    var level = item.level(Objects.requireNonNull(levels.get(item.code())))
                            .orElseThrow();
                    return new Factor(item, level, points(level), points(item.top()) - points(level));
                })
                .sorted(Comparator.comparingDouble(Factor::gap).reversed())
                .toList();
    }
}
