package org.groundswell.analytics.diffusion;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundswell.analytics.numeric.CompensatedSum;

/**
 * Members by how early they adopted: Rogers' five categories, or Valente's four that count innovators among early
 * adopters.
 *
 * <p>By standard deviation the cuts are mean − 2σ, mean − σ, mean and mean + σ of adopters' times (σ with n − 1); an
 * interval holds its lower end and not its upper, so that adopting exactly at the mean is late majority. In a short or
 * skewed history mean − 2σ can lie before the first period, and then nobody is an innovator. By percentile the cuts are
 * 2.5, 16, 50 and 84 % of the mid-rank (rank − ½)/n, equal times sharing the mean of their ranks; somebody is early
 * whatever the shape. Say which was used.
 *
 * <p>Source: E. M. Rogers, <i>Diffusion of Innovations</i>, 5th ed., chapter 7; T. W. Valente, Social Networks 18 (1996),
 * 69–89.
 *
 * @param mean       of adopters' times
 * @param deviation  standard deviation of adopters' times with n − 1; 0 with one adopter
 * @param categories one a member, in the order given
 */
public record AdopterCategories(double mean, double deviation, List<AdopterCategory> categories) {

    private static final double[] PERCENTILES = {0.025, 0.16, 0.5, 0.84};

    /** Categories by the number of cuts passed. */
    private static final List<AdopterCategory> ROGERS = List.of(
            AdopterCategory.INNOVATOR,
            AdopterCategory.EARLY_ADOPTER,
            AdopterCategory.EARLY_MAJORITY,
            AdopterCategory.LATE_MAJORITY,
            AdopterCategory.LAGGARD);

    private static final List<AdopterCategory> VALENTE = List.of(
            AdopterCategory.EARLY_ADOPTER,
            AdopterCategory.EARLY_ADOPTER,
            AdopterCategory.EARLY_MAJORITY,
            AdopterCategory.LATE_MAJORITY,
            AdopterCategory.LAGGARD);

    public AdopterCategories {
        categories = List.copyOf(categories);
    }

    /** Rogers' five by standard deviation. Times are infinite for who has not adopted. */
    public static AdopterCategories rogers(double... times) {
        return byDeviation(times, ROGERS);
    }

    /** Valente's four by standard deviation. Times are infinite for who has not adopted. */
    public static AdopterCategories valente(double... times) {
        return byDeviation(times, VALENTE);
    }

    /** Rogers' five by percentile. Times are infinite for who has not adopted. */
    public static AdopterCategories rogersByPercentile(double... times) {
        double[] adopted = adopters(times);
        var categories = new ArrayList<AdopterCategory>(times.length);
        for (double time : times) {
            int before = below(adopted, time);
            int same = below(adopted, Math.nextUp(time)) - before;
            double midRank = (before + same / 2.0) / adopted.length;
            categories.add(category(time, midRank, PERCENTILES, ROGERS));
        }
        return new AdopterCategories(mean(adopted), deviation(adopted), categories);
    }

    /** How many members are in each category, the earliest first; categories without a member are there with 0. */
    public Map<AdopterCategory, Integer> counts() {
        var counts = new EnumMap<AdopterCategory, Integer>(AdopterCategory.class);
        for (var category : AdopterCategory.values()) {
            counts.put(category, 0);
        }
        categories.forEach(category -> counts.merge(category, 1, Integer::sum));
        return counts;
    }

    private static AdopterCategories byDeviation(double[] times, List<AdopterCategory> names) {
        double[] adopted = adopters(times);
        double mean = mean(adopted);
        double deviation = deviation(adopted);
        double[] cuts = {mean - 2 * deviation, mean - deviation, mean, mean + deviation};
        var categories = new ArrayList<AdopterCategory>(times.length);
        for (double time : times) {
            categories.add(category(time, time, cuts, names));
        }
        return new AdopterCategories(mean, deviation, categories);
    }

    private static AdopterCategory category(double time, double place, double[] cuts, List<AdopterCategory> names) {
        if (Double.isInfinite(time)) {
            return AdopterCategory.NON_ADOPTER;
        }
        int passed = 0;
        while (passed < cuts.length && place >= cuts[passed]) {
            passed++;
        }
        return names.get(passed);
    }

    private static double[] adopters(double[] times) {
        for (double time : times) {
            if (Double.isNaN(time) || time == Double.NEGATIVE_INFINITY) {
                throw new IllegalArgumentException(
                        "A time of adoption needs to be finite, or infinite for who has not adopted, got " + time);
            }
        }
        double[] adopted =
                Arrays.stream(times).filter(Double::isFinite).sorted().toArray();
        if (adopted.length == 0) {
            throw new IllegalArgumentException(
                    "Adopter categories need at least 1 adopter, got none of " + times.length);
        }
        return adopted;
    }

    private static double mean(double[] adopted) {
        return CompensatedSum.of(adopted) / adopted.length;
    }

    private static double deviation(double[] adopted) {
        if (adopted.length < 2) {
            return 0;
        }
        double mean = mean(adopted);
        var squares = new CompensatedSum();
        for (double time : adopted) {
            squares.add((time - mean) * (time - mean));
        }
        return Math.sqrt(squares.value() / (adopted.length - 1));
    }

    private static int below(double[] sorted, double limit) {
        int count = 0;
        while (count < sorted.length && sorted[count] < limit) {
            count++;
        }
        return count;
    }
}
