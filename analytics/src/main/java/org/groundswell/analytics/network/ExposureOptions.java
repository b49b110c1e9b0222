package org.groundswell.analytics.network;

/**
 * What counts as exposure.
 *
 * @param lag   periods between an alter's adoption and its count, zero or more. With 0 an alter adopting in the same
 *              period counts, which describes; anything causal needs 1, so that cause comes before effect
 * @param ties  whether a tie counts as one or with its weight
 * @param scale whether the result is a share of ego's ties or a plain sum
 */
public record ExposureOptions(int lag, Ties ties, Scale scale) {

    /** What one tie weighs. */
    public enum Ties {
        /** Every tie weighs 1. */
        COUNTED,
        /** A tie weighs what the network says. */
        VALUED
    }

    /** What an ego's adopted alters are compared with. */
    public enum Scale {
        /** The share of ego's ties, 0 to 1. */
        SHARE,
        /** Nothing: the number of adopted alters, or the sum of the weights of ties to them. */
        SUM
    }

    public ExposureOptions {
        if (lag < 0) {
            throw new IllegalArgumentException("exposure needs a lag of zero or more periods, got " + lag);
        }
    }

    /** Valente's: same period, every tie counts one, as a share. */
    public static ExposureOptions withDefaults() {
        return new ExposureOptions(0, Ties.COUNTED, Scale.SHARE);
    }

    /** The same with another lag. */
    public ExposureOptions withLag(int periods) {
        return new ExposureOptions(periods, ties, scale);
    }

    /** The same with ties counted or valued. */
    public ExposureOptions withTies(Ties other) {
        return new ExposureOptions(lag, other, scale);
    }

    /** The same as a share or as a sum. */
    public ExposureOptions withScale(Scale other) {
        return new ExposureOptions(lag, ties, other);
    }
}
