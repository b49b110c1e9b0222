package org.groundswell.analytics.numeric;

/**
 * The gamma function's logarithm, its incomplete form, and the χ² distribution that rests on it.
 *
 * <p>Sources: C. Lanczos, SIAM J. Numer. Anal. B 1 (1964), with the coefficients for g = 607/128 and 15 terms that P.
 * Godfrey computed (relative error below 1e-14); series and continued fraction as in Abramowitz and Stegun, 6.5.29 and
 * 6.5.31.
 */
public final class Gamma {

    private static final double[] LANCZOS = {
        0.9999999999999971,
        57.15623566586292,
        -59.59796035547549,
        14.136097974741746,
        -0.4919138160976202,
        3.399464998481189e-05,
        4.652362892704858e-05,
        -9.837447530487956e-05,
        0.0001580887032249125,
        -0.00021026444172410488,
        0.00021743961811521265,
        -0.0001643181065367639,
        8.441822398385275e-05,
        -2.6190838401581408e-05,
        3.6899182659531625e-06
    };
    private static final double G = 607.0 / 128;
    private static final double HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);
    private static final double PRECISION = 1e-15;

    private Gamma() {}

    /**
     * ln Γ(x).
     *
     * @throws IllegalArgumentException unless x is above zero
     */
    public static double logGamma(double x) {
        if (!(x > 0)) {
            throw new IllegalArgumentException("The log of the gamma function needs x above 0, got " + x);
        }
        double sum = LANCZOS[0];
        for (int i = LANCZOS.length - 1; i > 0; i--) {
            sum += LANCZOS[i] / (x + i);
        }
        double t = x + G + 0.5;
        return (x + 0.5) * Math.log(t) - t + HALF_LOG_TWO_PI + Math.log(sum / x);
    }

    /**
     * Lower regularised incomplete gamma function P(a, x): the probability that a gamma variate of shape a is below
     * x.
     */
    public static double lower(double a, double x) {
        if (x <= 0) {
            return 0;
        }
        return x < a + 1 ? series(a, x) : 1 - fraction(a, x);
    }

    /** 1 − P(a, x), without losing the small tail to rounding. */
    public static double upper(double a, double x) {
        if (x <= 0) {
            return 1;
        }
        return x < a + 1 ? 1 - series(a, x) : fraction(a, x);
    }

    /**
     * The value below which a χ² variate falls with the given probability.
     *
     * @param probability in (0, 1)
     * @param degrees     degrees of freedom, above 0 and not necessarily whole
     * @throws IllegalArgumentException outside those
     */
    public static double chiSquareQuantile(double probability, double degrees) {
        if (!(probability > 0 && probability < 1 && degrees > 0)) {
            throw new IllegalArgumentException("A chi-squared quantile needs a probability between 0 and 1 and degrees"
                    + " of freedom above 0, got %s and %s".formatted(probability, degrees));
        }
        double a = degrees / 2;
        double low = 0;
        double high = Double.POSITIVE_INFINITY;
        double x = firstGuess(probability, a);
        for (int i = 0; i < 200; i++) {
            double error = probability < 0.5 ? lower(a, x) - probability : (1 - probability) - upper(a, x);
            if (error > 0) {
                high = x;
            } else {
                low = x;
            }
            double density = Math.exp((a - 1) * Math.log(x) - x - logGamma(a));
            double next = x - error / density;
            if (!(next > low && next < high)) {
                next = high < Double.POSITIVE_INFINITY ? low + (high - low) / 2 : 2 * x;
            }
            if (Math.abs(next - x) <= PRECISION * x) {
                return 2 * next;
            }
            x = next;
        }
        return 2 * x;
    }

    /**
     * Wilson and Hilferty's cube root, with the normal quantile of Abramowitz and Stegun, 26.2.23; for small shapes the
     * first term of the series. Newton's steps need only a start on the right side of nonsense.
     */
    private static double firstGuess(double probability, double a) {
        double tail = Math.min(probability, 1 - probability);
        double t = Math.sqrt(-2 * Math.log(tail));
        double z =
                t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
        double root = 1 - 1 / (9 * a) + (probability < 0.5 ? -z : z) / (3 * Math.sqrt(a));
        return root > 0.1 ? a * root * root * root : Math.exp((Math.log(probability * a) + logGamma(a)) / a);
    }

    private static double series(double a, double x) {
        double term = 1 / a;
        double sum = term;
        for (double n = a + 1; Math.abs(term) > PRECISION * Math.abs(sum); n++) {
            term *= x / n;
            sum += term;
        }
        return sum * Math.exp(a * Math.log(x) - x - logGamma(a));
    }

    /** Lentz's method on the continued fraction of Γ(a, x). */
    private static double fraction(double a, double x) {
        double tiny = 1e-300;
        double b = x + 1 - a;
        double c = 1 / tiny;
        double d = 1 / b;
        double h = d;
        for (int i = 1; i < 100_000; i++) {
            double an = -i * (i - a);
            b += 2;
            d = an * d + b;
            d = 1 / (Math.abs(d) < tiny ? tiny : d);
            c = b + an / c;
            c = Math.abs(c) < tiny ? tiny : c;
            double step = d * c;
            h *= step;
            if (Math.abs(step - 1) < PRECISION) {
                break;
            }
        }
        return h * Math.exp(a * Math.log(x) - x - logGamma(a));
    }
}
