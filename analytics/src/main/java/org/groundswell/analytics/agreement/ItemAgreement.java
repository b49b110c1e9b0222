package org.groundswell.analytics.agreement;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * How far raters agree on one item.
 *
 * <pre>
 *   r_wg = 1 − s² / ((A² − 1) / 12)                              s² with k − 1; A options, each as likely by chance
 *   a_wg = 1 − 2 s² / ([(H + L) M − M² − H L] · k / (k − 1))     M mean, H and L ends of the scale, k raters
 *   AD   = Σ |x − centre| / k                                    centre the mean or the median; acceptable ≤ A / 6
 * </pre>
 *
 * <p>r_wg compares the spread with raters who choose blindly, a_wg with raters as split as their mean allows. a_wg is
 * not defined when the mean lies so near an end of the scale that one rater at the other end would not reach it: below
 * (L (k − 1) + H) / k or above (H (k − 1) + L) / k; complete agreement is 1 all the same. AD is in units of the scale.
 *
 * <p>Sources: L. R. James, R. G. Demaree and G. Wolf, <i>J. Applied Psychology</i> 69 (1984) 85–98; R. D. Brown and
 * N. M. A. Hauenstein, <i>Organizational Research Methods</i> 8 (2005) 165–184; M. J. Burke and W. P. Dunlap, ibid. 5
 * (2002) 159–172.
 *
 * @param raters       how many rated
 * @param mean         mean rating
 * @param median       median rating
 * @param variance     with k − 1
 * @param rwgRaw       r_wg as it comes, negative when raters are more split than by chance
 * @param rwg          the same, not below 0
 * @param awg          −1 to 1; empty near the scale's ends
 * @param adMean       average deviation about the mean
 * @param adMedian     average deviation about the median
 * @param adCutOff     A / 6: no more than this is acceptable
 * @param outliers     places of the ratings furthest from the median, in order; none when all agree
 */
public record ItemAgreement(
        int raters,
        double mean,
        double median,
        double variance,
        double rwgRaw,
        double rwg,
        OptionalDouble awg,
        double adMean,
        double adMedian,
        double adCutOff,
        List<Integer> outliers) {

    private static final double ROUNDING = 1e-9;

    public ItemAgreement {
        outliers = List.copyOf(outliers);
    }

    /**
     * Agreement of at least two ratings.
     *
     * @param ratings one a rater, NaN where there is none
     * @throws IllegalArgumentException if fewer than two rated, or a rating lies outside the scale
     */
    public static ItemAgreement of(RatingScale scale, double... ratings) {
        double[] given = scale.given(ratings);
        int k = given.length;
        if (k < 2) {
            throw new IllegalArgumentException("agreement needs at least 2 ratings, got " + k);
        }
        double mean = Spread.mean(given);
        double median = Spread.quantile(given, 0.5);
        double variance = Spread.variance(given);
        double raw = 1 - variance / scale.varianceByChance();
        return new ItemAgreement(
                k,
                mean,
                median,
                variance,
                raw,
                Math.max(0, raw),
                awg(scale, k, mean, variance),
                Spread.meanDistance(given, mean),
                Spread.meanDistance(given, median),
                scale.options() / 6.0,
                outliers(ratings, median));
    }

    /** Whether the average deviation about the median is no more than the cut-off. */
    public boolean acceptable() {
        return adMedian <= adCutOff + ROUNDING;
    }

    private static OptionalDouble awg(RatingScale scale, int k, double mean, double variance) {
        if (variance == 0) {
            return OptionalDouble.of(1);
        }
        double low = scale.lowest();
        double high = scale.highest();
        double nearest = (low * (k - 1) + high) / k;
        double furthest = (high * (k - 1) + low) / k;
        if (mean < nearest - ROUNDING || mean > furthest + ROUNDING) {
            return OptionalDouble.empty();
        }
        double most = ((high + low) * mean - mean * mean - high * low) * k / (k - 1);
        return OptionalDouble.of(1 - 2 * variance / most);
    }

    private static List<Integer> outliers(double[] ratings, double median) {
        double furthest = Arrays.stream(ratings)
                .filter(rating -> !Double.isNaN(rating))
                .map(rating -> Math.abs(rating - median))
                .max()
                .orElse(0);
        return IntStream.range(0, ratings.length)
                .filter(i -> furthest > 0 && Math.abs(ratings[i] - median) >= furthest - ROUNDING)
                .boxed()
                .toList();
    }
}
