package org.groundswell.analytics.numeric;

/**
 * Student's t distribution.
 *
 * <p>P(|T| &gt; t) is the regularised incomplete beta function I(ν/(ν + t²); ν/2, ½), here by its continued fraction;
 * the quantile is found by halving an interval, slow (a few microseconds) and safe. Source: M. Abramowitz and
 * I. A. Stegun, <i>Handbook of Mathematical Functions</i>, 26.5.8 and 26.7.1.
 */
public final class StudentT {

    private static final double TINY = 1e-300;
    private static final double PRECISION = 1e-16;

    private StudentT() {}

    /**
     * The t that a share {@code level} of the distribution lies within, on both sides: 2.776 for 0.95 and 4 degrees.
     *
     * @throws IllegalArgumentException unless the level lies between 0 and 1 and there is a degree of freedom
     */
    public static double twoSided(double level, int degrees) {
        if (!(level > 0 && level < 1) || degrees < 1) {
            throw new IllegalArgumentException(
                    "a t quantile needs a level between 0 and 1 and 1 or more degrees of freedom, got %s and %d"
                            .formatted(level, degrees));
        }
        double low = 0;
        double high = 1;
        while (beyond(high, degrees) > 1 - level) {
            low = high;
            high *= 2;
        }
        double middle = (low + high) / 2;
        while (low < middle && middle < high) {
            if (beyond(middle, degrees) > 1 - level) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return middle;
    }

    /** Probability of a value at least this far from zero, on either side. */
    public static double beyond(double t, int degrees) {
        double x = degrees / (degrees + t * t);
        double a = degrees / 2.0;
        double b = 0.5;
        double log =
                a * Math.log(x) + b * Math.log1p(-x) + Gamma.logGamma(a + b) - Gamma.logGamma(a) - Gamma.logGamma(b);
        if (x >= 1) {
            return 1;
        }
        return x < (a + 1) / (a + b + 2)
                ? Math.exp(log) * fraction(x, a, b) / a
                : 1 - Math.exp(log) * fraction(1 - x, b, a) / b;
    }

    /** Lentz's method on the continued fraction of the incomplete beta function. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / notZero(1 - (a + b) * x / (a + 1));
        double h = d;
        for (int m = 1; m < 10_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / notZero(1 + even * d);
            c = notZero(1 + even / c);
            h *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / notZero(1 + odd * d);
            c = notZero(1 + odd / c);
            h *= d * c;
            if (Math.abs(d * c - 1) < PRECISION) {
                break;
            }
        }
        return h;
    }

    private static double notZero(double value) {
        return Math.abs(value) < TINY ? TINY : value;
    }
}
