package org.groundswell.analytics.network;

import org.groundswell.analytics.network.ExposureOptions.Ties;

/**
 * How infection and susceptibility are counted.
 *
 * @param periods     how many periods before or after an adoption count, 1 or more
 * @param discount    how much less an adoption k periods away counts
 * @param rate        r of the exponential discount (1 + r)^(k − 1), above −1; not used by {@link Discount#LINEAR}
 * @param comparison  whether to divide by how many adopted in those periods anywhere
 * @param ties        whether a tie counts as one or with its weight
 */
public record ContagionOptions(int periods, Discount discount, double rate, Comparison comparison, Ties ties) {

    /** What an adoption k periods away is divided by. */
    public enum Discount {
        /** k. */
        LINEAR,
        /** (1 + r)^(k − 1). */
        EXPONENTIAL
    }

    /** Whether a neighbour's adoption is weighed against everyone's. */
    public enum Comparison {
        /** As it is. */
        NONE,
        /** Divided by the discounted number of actors who adopted in the same periods. */
        WITH_ALL_ADOPTERS
    }

    public ContagionOptions {
        if (periods < 1) {
            throw new IllegalArgumentException("infection needs 1 or more periods, got " + periods);
        }
        if (!(rate > -1) || Double.isInfinite(rate)) {
            throw new IllegalArgumentException("infection needs a discount rate above -1, got " + rate);
        }
    }

    /** The next period only, ties counted, weighed against everyone who adopted then; r is 0.5 where it is used. */
    public static ContagionOptions withDefaults() {
        return new ContagionOptions(1, Discount.LINEAR, 0.5, Comparison.WITH_ALL_ADOPTERS, Ties.COUNTED);
    }

    /** The same over more periods. */
    public ContagionOptions withPeriods(int many) {
        return new ContagionOptions(many, discount, rate, comparison, ties);
    }

    /** The same, discounted exponentially. */
    public ContagionOptions withExponentialDiscount(double r) {
        return new ContagionOptions(periods, Discount.EXPONENTIAL, r, comparison, ties);
    }

    /** The same with or without weighing against all adopters. */
    public ContagionOptions withComparison(Comparison other) {
        return new ContagionOptions(periods, discount, rate, other, ties);
    }

    /** The same with ties counted or valued. */
    public ContagionOptions withTies(Ties other) {
        return new ContagionOptions(periods, discount, rate, comparison, other);
    }

    double discountOf(int k) {
        return discount == Discount.LINEAR ? k : Math.pow(1 + rate, k - 1);
    }
}
