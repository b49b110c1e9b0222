package org.groundswell.analytics.agreement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far raters agree over a whole form of J items on one scale.
 *
 * <pre>
 *   m          = mean of the items' variances / ((A² − 1) / 12)
 *   r*_wg(J)   = 1 − m
 *   r_wg(J)    = J (1 − m) / (J (1 − m) + m)
 * </pre>
 *
 * <p>r_wg(J) climbs towards 1 with the number of items, however split the raters; r*_wg(J) does not and is the one to
 * read. Items that fewer than two rated are passed over, in J too.
 *
 * <p>Sources: M. K. Lindell, C. J. Brandt and D. J. Whitney, <i>Applied Psychological Measurement</i> 23 (1999)
 * 127–135; James, Demaree and Wolf 1984.
 *
 * @param items        agreement on each item that at least two rated, with its place
 * @param meanVariance mean of the items' variances
 * @param rStarRaw     r*_wg(J) as it comes, negative when raters are more split than by chance
 * @param rStar        the same, not below 0
 * @param rwgJ         r_wg(J), 0 where r*_wg(J) is
 * @param adMean       mean over items of the average deviation about the mean
 */
public record FormAgreement(
        List<Item> items, double meanVariance, double rStarRaw, double rStar, double rwgJ, double adMean) {

    /** One item of the form, by its place. */
    public record Item(int place, ItemAgreement agreement) {}

    public FormAgreement {
        items = List.copyOf(items);
    }

    /**
     * Agreement of ratings given as raters × items, NaN where there is none; empty when no item was rated twice.
     *
     * @throws IllegalArgumentException if raters have different numbers of items or a rating lies outside the scale
     */
    public static Optional<FormAgreement> of(RatingScale scale, double[]... raters) {
        var items = new ArrayList<Item>();
        int places = raters.length == 0 ? 0 : raters[0].length;
        for (double[] rater : raters) {
            if (rater.length != places) {
                throw new IllegalArgumentException(
                        "a form needs %d ratings from every rater, got %d".formatted(places, rater.length));
            }
        }
        for (int place = 0; place < places; place++) {
            int column = place;
            double[] ratings =
                    Arrays.stream(raters).mapToDouble(rater -> rater[column]).toArray();
            if (scale.given(ratings).length >= 2) {
                items.add(new Item(place, ItemAgreement.of(scale, ratings)));
            }
        }
        return items.isEmpty() ? Optional.empty() : Optional.of(over(scale, items));
    }

    /** Places of the items from the most to the least split, by average deviation about the median. */
    public List<Integer> bySplit() {
        return items.stream()
                .sorted((one, other) -> Double.compare(
                        other.agreement().adMedian(), one.agreement().adMedian()))
                .map(Item::place)
                .toList();
    }

    private static FormAgreement over(RatingScale scale, List<Item> items) {
        double meanVariance = Spread.mean(
                items.stream().mapToDouble(item -> item.agreement().variance()).toArray());
        double adMean = Spread.mean(
                items.stream().mapToDouble(item -> item.agreement().adMean()).toArray());
        double m = meanVariance / scale.varianceByChance();
        double agreed = items.size() * (1 - m);
        return new FormAgreement(
                items, meanVariance, 1 - m, Math.max(0, 1 - m), m >= 1 ? 0 : agreed / (agreed + m), adMean);
    }
}
