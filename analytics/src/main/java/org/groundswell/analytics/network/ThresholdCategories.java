package org.groundswell.analytics.network;

import java.util.Arrays;

/**
 * Actors by how much of their network had to adopt before they did.
 *
 * <pre>
 *   very low &lt; mean − sd ≤ low &lt; mean ≤ high &lt; mean + sd ≤ very high       sd with n − 1
 * </pre>
 *
 * <p>A low threshold makes an innovator relative to one's own network, early or late in the system as a whole. A
 * threshold that falls on a cut belongs to the category above it, as a time of adoption does in adopter categories.
 *
 * <p>Source: T. W. Valente, "Social network thresholds in the diffusion of innovations", <i>Social Networks</i> 18
 * (1996) 69–89.
 *
 * @param lower  mean less one standard deviation; may lie below 0
 * @param mean   mean threshold
 * @param higher mean and one standard deviation; may lie above 1
 */
public record ThresholdCategories(double lower, double mean, double higher) {

    /** How much of its network an actor waited for, compared with others. */
    public enum Category {
        VERY_LOW,
        LOW,
        HIGH,
        VERY_HIGH
    }

    /**
     * Cuts from the thresholds of those who adopted; NaN (never, or not defined) is passed over.
     *
     * @throws IllegalArgumentException if fewer than two thresholds are defined
     */
    public static ThresholdCategories of(double... thresholds) {
        double[] defined =
                Arrays.stream(thresholds).filter(value -> !Double.isNaN(value)).toArray();
        if (defined.length < 2) {
            throw new IllegalArgumentException(
                    "threshold categories need at least 2 thresholds, got " + defined.length);
        }
        double mean = Arrays.stream(defined).average().orElseThrow();
        double squares = Arrays.stream(defined)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        double sd = Math.sqrt(squares / (defined.length - 1));
        return new ThresholdCategories(mean - sd, mean, mean + sd);
    }

    /** The category of one threshold. */
    public Category of(double threshold) {
        if (Double.isNaN(threshold)) {
            throw new IllegalArgumentException("a category needs a threshold, got NaN");
        }
        if (threshold < lower) {
            return Category.VERY_LOW;
        }
        if (threshold < mean) {
            return Category.LOW;
        }
        return threshold < higher ? Category.HIGH : Category.VERY_HIGH;
    }
}
