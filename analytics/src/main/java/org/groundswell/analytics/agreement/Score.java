package org.groundswell.analytics.agreement;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A score that owns up to what is not known.
 *
 * <pre>
 *   point    = Σ w x / Σ w            over the items rated; x = level / highest level
 *   low      = Σ w x / Σ w            over the items that apply, each unknown as 0
 *   high     = Σ w x / Σ w            over the items that apply, each unknown as 1
 *   coverage = Σ w (rated) / Σ w (applies)
 * </pre>
 *
 * <p>An item that does not apply leaves both sums. However the unknowns turn out, the score over all items will lie
 * between low and high. All four are proportions, 0 to 1, and low ≤ point ≤ high.
 *
 * @param point    the score of what was rated; empty when nothing was
 * @param low      the score if every unknown turns out worst
 * @param high     the score if every unknown turns out best
 * @param coverage the share of weight that was rated
 */
public record Score(OptionalDouble point, double low, double high, double coverage) {

    /** The score of some items; empty when none of them applies. */
    public static Optional<Score> of(List<ScoredItem> items) {
        double applicable = 0;
        double rated = 0;
        double gained = 0;
        for (var item : items) {
            if (item.applicable()) {
                applicable += item.weight();
            }
            if (item.rated()) {
                rated += item.weight();
                gained += item.weight() * item.share();
            }
        }
        if (applicable == 0) {
            return Optional.empty();
        }
        double unknown = applicable - rated;
        return Optional.of(bounded(
                rated == 0 ? OptionalDouble.empty() : OptionalDouble.of(gained / rated),
                gained / applicable,
                (gained + unknown) / applicable,
                rated / applicable));
    }

    /**
     * The score of a whole from the scores of its parts, each part counting by its own weight and not by how many items
     * it has. A part in which nothing applies is left out; the point is over the parts that have one, so that one
     * domain nobody could rate does not count as rated worst.
     *
     * @return empty when nothing applies in any part
     */
    public static Optional<Score> ofParts(List<WeightedScore> parts) {
        double applicable = 0;
        double rated = 0;
        double gained = 0;
        double low = 0;
        double high = 0;
        double coverage = 0;
        for (var part : parts) {
            if (part.score().isEmpty()) {
                continue;
            }
            var score = part.score().get();
            double weight = part.weight();
            applicable += weight;
            low += weight * score.low();
            high += weight * score.high();
            coverage += weight * score.coverage();
            if (score.point().isPresent()) {
                rated += weight;
                gained += weight * score.point().getAsDouble();
            }
        }
        if (applicable == 0) {
            return Optional.empty();
        }
        return Optional.of(bounded(
                rated == 0 ? OptionalDouble.empty() : OptionalDouble.of(gained / rated),
                low / applicable,
                high / applicable,
                coverage / applicable));
    }

    /** Keeps low ≤ point ≤ high and all within 0 to 1 where rounding would not. */
    private static Score bounded(OptionalDouble point, double low, double high, double coverage) {
        double floor = Math.max(0, low);
        double roof = Math.min(1, high);
        if (point.isEmpty()) {
            return new Score(point, floor, roof, Math.min(1, coverage));
        }
        double inside = Math.max(floor, Math.min(roof, point.getAsDouble()));
        return new Score(OptionalDouble.of(inside), floor, roof, Math.min(1, coverage));
    }
}
