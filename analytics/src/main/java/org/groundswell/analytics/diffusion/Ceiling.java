package org.groundswell.analytics.diffusion;

/**
 * What is known beforehand about the number that adoption will level off at.
 *
 * <p>A programme that has its list of eligible sites knows a bound and should say so: a ceiling left free is seldom
 * identified before growth has slowed.
 */
public sealed interface Ceiling {

    /** Nothing is known; the data alone decide. */
    record Free() implements Ceiling {}

    /**
     * Everybody will adopt in the end.
     *
     * @param sites the ceiling, more than 0, in the unit of the series
     */
    record Fixed(double sites) implements Ceiling {
        public Fixed {
            requirePositive(sites);
        }
    }

    /**
     * Not everybody need adopt, but no more than this can.
     *
     * @param sites the population, more than 0, in the unit of the series
     */
    record AtMost(double sites) implements Ceiling {
        public AtMost {
            requirePositive(sites);
        }
    }

    static Ceiling free() {
        return new Free();
    }

    static Ceiling fixed(double sites) {
        return new Fixed(sites);
    }

    static Ceiling atMost(double sites) {
        return new AtMost(sites);
    }

    private static void requirePositive(double sites) {
        if (!(sites > 0) || Double.isInfinite(sites)) {
            throw new IllegalArgumentException("A ceiling needs to be finite and above 0, got " + sites);
        }
    }
}
