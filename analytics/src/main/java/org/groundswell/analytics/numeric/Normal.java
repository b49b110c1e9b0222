package org.groundswell.analytics.numeric;

/**
 * The standard normal distribution, to about fifteen digits.
 *
 * <p>Source of the quantile: M. J. Wichura, Algorithm AS 241, Applied Statistics 37 (1988), 477–484. The
 * distribution function follows from the incomplete gamma function: P(|Z| &gt; z) = Q(1/2, z²/2).
 */
public final class Normal {

    private static final double[] CENTRE_TOP = {
        3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946,
        45921.95393154987, 67265.7709270087, 33430.57558358813, 2509.0809287301227
    };
    private static final double[] CENTRE_BOTTOM = {
        1,
        42.31333070160091,
        687.1870074920579,
        5394.196021424751,
        21213.794301586597,
        39307.89580009271,
        28729.085735721943,
        5226.495278852854
    };
    private static final double[] MIDDLE_TOP = {
        1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045,
        1.2704582524523684, 0.2417807251774506, 0.022723844989269184, 0.0007745450142783414
    };
    private static final double[] MIDDLE_BOTTOM = {
        1,
        2.053191626637759,
        1.6763848301838038,
        0.6897673349851,
        0.14810397642748008,
        0.015198666563616457,
        0.0005475938084995345,
        1.0507500716444169e-09
    };
    private static final double[] TAIL_TOP = {
        6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487,
        0.026532189526576124, 0.0012426609473880784, 2.7115555687434876e-05, 2.0103343992922881e-07
    };
    private static final double[] TAIL_BOTTOM = {
        1,
        0.599832206555888,
        0.1369298809227358,
        0.014875361290850615,
        0.0007868691311456133,
        1.8463183175100548e-05,
        1.421511758316446e-07,
        2.0442631033899397e-15
    };

    private Normal() {}

    /** P(Z ≤ z). */
    public static double cumulative(double z) {
        double tail = 0.5 * Gamma.upper(0.5, 0.5 * z * z);
        return z > 0 ? 1 - tail : tail;
    }

    /**
     * The z with P(Z ≤ z) = p.
     *
     * @throws IllegalArgumentException unless 0 &lt; p &lt; 1
     */
    public static double quantile(double p) {
        if (!(p > 0 && p < 1)) {
            throw new IllegalArgumentException("A normal quantile needs a probability between 0 and 1, got " + p);
        }
        double q = p - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * polynomial(CENTRE_TOP, r) / polynomial(CENTRE_BOTTOM, r);
        }
        double r = Math.sqrt(-Math.log(q < 0 ? p : 1 - p));
        double z = r <= 5
                ? polynomial(MIDDLE_TOP, r - 1.6) / polynomial(MIDDLE_BOTTOM, r - 1.6)
                : polynomial(TAIL_TOP, r - 5) / polynomial(TAIL_BOTTOM, r - 5);
        return q < 0 ? -z : z;
    }

    /**
     * Half-width, in standard errors, of a two-sided interval.
     *
     * @param level share of cases the interval is to hold, such as 0.95
     */
    public static double twoSided(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("An interval needs a level between 0 and 1, got " + level);
        }
        return quantile(0.5 + level / 2);
    }

    private static double polynomial(double[] coefficients, double x) {
        double value = 0;
        for (int i = coefficients.length - 1; i >= 0; i--) {
            value = value * x + coefficients[i];
        }
        return value;
    }
}
