package org.groundswell.analytics.funnel;

import org.groundswell.analytics.numeric.Gamma;

/**
 * What is compared and on which scale its scatter is even.
 *
 * <p>Sources: D. J. Spiegelhalter, Statistics in Medicine 24 (2005), doi:10.1002/sim.1970; Spiegelhalter et al., J. R.
 * Statist. Soc. A 175 (2012), doi:10.1111/j.1467-985X.2011.01010.x; NHS Digital, <i>SHMI indicator specification</i>.
 */
public enum FunnelMethod {
    /** Observed over expected as NHS Digital's SHMI does: ln(O/E), 1/√E, extreme z-scores truncated. */
    RATIO_SHMI {
        @Override
        double transformed(double x, double d) {
            return Math.log(x / d);
        }

        @Override
        double error(double x, double d) {
            return 1 / Math.sqrt(d);
        }

        @Override
        double back(double y) {
            return Math.exp(y);
        }
    },
    /** Observed over expected as the Care Quality Commission does: √(O/E), 1/(2√E), extreme z-scores winsorised. */
    RATIO_CQC {
        @Override
        double transformed(double x, double d) {
            return Math.sqrt(x / d);
        }

        @Override
        double error(double x, double d) {
            return 1 / (2 * Math.sqrt(d));
        }

        @Override
        double back(double y) {
            return y > 0 ? y * y : 0;
        }
    },
    /** Proportions: asin√(x/n), 1/(2√n). */
    PROPORTION {
        @Override
        double transformed(double x, double d) {
            return Math.asin(Math.sqrt(x / d));
        }

        @Override
        double error(double x, double d) {
            return 1 / (2 * Math.sqrt(d));
        }

        @Override
        double back(double y) {
            double sine = Math.sin(Math.max(0, Math.min(Math.PI / 2, y)));
            return sine * sine;
        }
    },
    /** Ratios of two counts: ln((x + ½)/(d + ½)), √(x/(x + ½)² + d/(d + ½)²). */
    RATIO_OF_COUNTS {
        @Override
        double transformed(double x, double d) {
            return Math.log((x + 0.5) / (d + 0.5));
        }

        @Override
        double error(double x, double d) {
            return Math.sqrt(x / ((x + 0.5) * (x + 0.5)) + d / ((d + 0.5) * (d + 0.5)));
        }

        @Override
        double back(double y) {
            return Math.exp(y);
        }
    };

    /** The ratio on the scale where its scatter hardly depends on its size. */
    abstract double transformed(double x, double d);

    /** Standard error on that scale. */
    abstract double error(double x, double d);

    /** From that scale to the ratio; beyond what a ratio can be, its nearest value. */
    abstract double back(double y);

    boolean isStandardised() {
        return this == RATIO_SHMI || this == RATIO_CQC;
    }

    /** The centre of the funnel on the transformed scale. */
    double centre(double target) {
        return switch (this) {
            case RATIO_SHMI, RATIO_OF_COUNTS -> Math.log(target);
            case RATIO_CQC -> Math.sqrt(target);
            case PROPORTION -> Math.asin(Math.sqrt(target));
        };
    }

    /**
     * Limits around the target.
     *
     * @param error   standard error of the unit on the transformed scale
     * @param between variance between units on that scale, 0 for chance alone
     */
    Band band(double target, double error, double between, double z) {
        double centre = centre(target);
        double reach = z * Math.sqrt(error * error + between);
        return new Band(back(centre - reach), back(centre + reach));
    }

    /**
     * Exact Poisson limits of observed over expected.
     *
     * <pre>
     *   lower = χ²(α; 2E)/(2E)        upper = χ²(1 − α; 2(E + 1))/(2E)
     * </pre>
     */
    static Band exact(double expected, double tail) {
        return new Band(
                Gamma.chiSquareQuantile(tail, 2 * expected) / 2 / expected,
                Gamma.chiSquareQuantile(1 - tail, 2 * (expected + 1)) / 2 / expected);
    }
}
