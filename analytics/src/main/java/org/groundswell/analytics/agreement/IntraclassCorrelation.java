package org.groundswell.analytics.agreement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Intraclass correlation: how much of the variation among ratings is variation among what was rated.
 *
 * <p>From a complete block of n targets × k raters, by analysis of variance. The six forms of Shrout and Fleiss differ
 * in who the raters are ({@link Form}). Not above 1; negative when raters differ more on a target than targets do.
 *
 * <p>Source: P. E. Shrout and J. L. Fleiss, "Intraclass correlations: uses in assessing rater reliability",
 * <i>Psychological Bulletin</i> 86 (1979) 420–428.
 *
 * @param targets       n
 * @param raters        k
 * @param betweenTargets mean square between targets (BMS)
 * @param betweenRaters mean square between raters (JMS)
 * @param residual      mean square of what is left (EMS)
 * @param withinTargets mean square within targets (WMS)
 */
public record IntraclassCorrelation(
        int targets, int raters, double betweenTargets, double betweenRaters, double residual, double withinTargets) {

    /** Which raters, and whether one of them or their mean is to be relied on. */
    public enum Form {
        /** ICC(1,1): each target has raters of its own; one of them. */
        OWN_RATERS_SINGLE,
        /** ICC(2,1): the same raters, a sample of all who might; one of them. */
        SAMPLE_OF_RATERS_SINGLE,
        /** ICC(3,1): the same raters, the only ones of interest; one of them. */
        THESE_RATERS_SINGLE,
        /** ICC(1,k): each target has raters of its own; their mean. */
        OWN_RATERS_MEAN,
        /** ICC(2,k): the same raters, a sample of all who might; their mean. */
        SAMPLE_OF_RATERS_MEAN,
        /** ICC(3,k): the same raters, the only ones of interest; their mean. */
        THESE_RATERS_MEAN
    }

    /**
     * Mean squares of ratings given as targets × raters; empty when every rating is the same.
     *
     * @throws IllegalArgumentException unless at least two targets were each rated by the same two or more raters, with
     *     no rating missing
     */
    public static Optional<IntraclassCorrelation> of(double[]... targets) {
        int n = targets.length;
        int k = n == 0 ? 0 : targets[0].length;
        if (n < 2 || k < 2) {
            throw new IllegalArgumentException(
                    "an intraclass correlation needs 2 or more targets and raters, got %d and %d".formatted(n, k));
        }
        double[] byTarget = new double[n];
        double[] byRater = new double[k];
        double grand = 0;
        for (int i = 0; i < n; i++) {
            if (targets[i].length != k) {
                throw new IllegalArgumentException("an intraclass correlation needs %d ratings of every target, got %d"
                        .formatted(k, targets[i].length));
            }
            for (int j = 0; j < k; j++) {
                double rating = targets[i][j];
                if (Double.isNaN(rating) || Double.isInfinite(rating)) {
                    throw new IllegalArgumentException(
                            "an intraclass correlation needs every rating, target %d has %s".formatted(i, rating));
                }
                byTarget[i] += rating / k;
                byRater[j] += rating / n;
                grand += rating / n / k;
            }
        }
        return squares(targets, byTarget, byRater, grand);
    }

    /** One of the six forms; empty when what it divides by is 0. */
    public OptionalDouble of(Form form) {
        double k = raters;
        double between = betweenTargets;
        double judges = k * (betweenRaters - residual) / targets;
        return switch (form) {
            case OWN_RATERS_SINGLE -> ratio(between - withinTargets, between + (k - 1) * withinTargets);
            case SAMPLE_OF_RATERS_SINGLE -> ratio(between - residual, between + (k - 1) * residual + judges);
            case THESE_RATERS_SINGLE -> ratio(between - residual, between + (k - 1) * residual);
            case OWN_RATERS_MEAN -> ratio(between - withinTargets, between);
            case SAMPLE_OF_RATERS_MEAN -> ratio(between - residual, between + judges / k);
            case THESE_RATERS_MEAN -> ratio(between - residual, between);
        };
    }

    private static Optional<IntraclassCorrelation> squares(
            double[][] targets, double[] byTarget, double[] byRater, double grand) {
        int n = byTarget.length;
        int k = byRater.length;
        double between = 0;
        double judges = 0;
        double left = 0;
        double within = 0;
        double size = 0;
        for (int i = 0; i < n; i++) {
            between += k * square(byTarget[i] - grand);
            for (int j = 0; j < k; j++) {
                left += square(targets[i][j] - byTarget[i] - byRater[j] + grand);
                within += square(targets[i][j] - byTarget[i]);
                size += square(targets[i][j]);
            }
        }
        for (double rater : byRater) {
            judges += n * square(rater - grand);
        }
        if (between + within <= 1e-24 * size) {
            return Optional.empty();
        }
        double freeTargets = n - 1;
        double freeRaters = k - 1;
        return Optional.of(new IntraclassCorrelation(
                n,
                k,
                between / freeTargets,
                judges / freeRaters,
                left / (freeTargets * freeRaters),
                within / (n * freeRaters)));
    }

    private static OptionalDouble ratio(double above, double below) {
        return below == 0 ? OptionalDouble.empty() : OptionalDouble.of(above / below);
    }

    private static double square(double value) {
        return value * value;
    }
}
