package org.groundswell.analytics.diffusion.equity;

import org.groundswell.analytics.numeric.Normal;

/**
 * A proportion with Wilson's score interval, which stays within 0 and 1 and is sound for small numbers.
 *
 * <p>Source: E. B. Wilson, J. Am. Stat. Assoc. 22 (1927), 209–212.
 *
 * @param proportion observed, 0 to 1
 * @param lower      lower limit
 * @param upper      upper limit
 */
public record WilsonInterval(double proportion, double lower, double upper) {

    /**
     * The interval about reached of eligible.
     *
     * @param level such as 0.95
     * @throws IllegalArgumentException unless 0 ≤ reached ≤ eligible and eligible &gt; 0
     */
    public static WilsonInterval of(long reached, long eligible, double level) {
        if (eligible < 1 || reached < 0 || reached > eligible) {
            throw new IllegalArgumentException(
                    "A proportion needs 0 to all of at least 1, got " + reached + " of " + eligible);
        }
        double z = Normal.twoSided(level);
        double n = eligible;
        double p = reached / n;
        double centre = p + z * z / (2 * n);
        double half = z * Math.sqrt(p * (1 - p) / n + z * z / (4 * n * n));
        double scale = 1 + z * z / n;
        double lower = reached == 0 ? 0 : (centre - half) / scale;
        double upper = reached == eligible ? 1 : (centre + half) / scale;
        return new WilsonInterval(p, lower, upper);
    }
}
