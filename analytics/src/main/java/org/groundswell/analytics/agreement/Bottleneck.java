package org.groundswell.analytics.agreement;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The weakest part beside the mean: nine parts at 3 and one at 0 have the mean of ten at 2.7, and cannot work.
 *
 * <p>Source: M. Sartas, M. Schut, C. Proietti, G. Thiele and C. Leeuwis, "Scaling readiness", <i>Agricultural
 * Systems</i> 183 (2020) 102874, where the whole package is only as ready as its least ready component.
 *
 * @param least  the lowest value
 * @param places which parts have it, in order
 * @param mean   mean of all values
 */
public record Bottleneck(double least, List<Integer> places, double mean) {

    public Bottleneck {
        places = List.copyOf(places);
    }

    /**
     * The weakest of some parts.
     *
     * @throws IllegalArgumentException if there is none, or a value is not finite
     */
    public static Bottleneck of(double... values) {
        if (values.length == 0) {
            throw new IllegalArgumentException("a bottleneck needs at least 1 part, got 0");
        }
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("a bottleneck needs finite values, got " + value);
            }
            least = Math.min(least, value);
        }
        double lowest = least;
        var places = IntStream.range(0, values.length)
                .filter(i -> values[i] == lowest)
                .boxed()
                .toList();
        return new Bottleneck(least, places, Spread.mean(values));
    }
}
