package org.groundswell.analytics.agreement;

import java.util.ArrayList;
import java.util.List;

/**
 * How well a site meets what an improvement requires.
 *
 * <pre>
 *   gap(i) = max(0, required(i) − site(i))
 *   fit    = 1 − Σ w gap / Σ w required            1 where nothing is required
 * </pre>
 *
 * <p>Surplus in one dimension never offsets a gap in another. A critical dimension that falls short by 2 or more
 * blocks, however good the rest.
 *
 * @param gaps     one a dimension, zero or more, in steps of the scale
 * @param fit      0 to 1
 * @param met      how many dimensions have no gap
 * @param largest  the largest gap
 * @param blocking places of critical dimensions with a gap of 2 or more
 */
public record SiteFit(List<Double> gaps, double fit, int met, double largest, List<Integer> blocking) {

    private static final double BLOCKS = 2;

    public SiteFit {
        gaps = List.copyOf(gaps);
        blocking = List.copyOf(blocking);
    }

    /**
     * What one dimension requires and what the site has.
     *
     * @param required level required, zero or more
     * @param site     level the site has, zero or more
     * @param weight   what the dimension counts for, above 0
     * @param critical whether a large gap blocks
     */
    public record Dimension(double required, double site, double weight, boolean critical) {

        public Dimension {
            if (!(required >= 0 && site >= 0 && weight > 0) || Double.isInfinite(required + site + weight)) {
                throw new IllegalArgumentException(
                        "a dimension needs levels of 0 or more and a weight above 0, got %s, %s and %s"
                                .formatted(required, site, weight));
            }
        }

        double gap() {
            return Math.max(0, required - site);
        }
    }

    /** Fit over dimensions; without any, nothing is required and all is met. */
    public static SiteFit of(List<Dimension> dimensions) {
        var gaps = new ArrayList<Double>();
        var blocking = new ArrayList<Integer>();
        double missing = 0;
        double required = 0;
        double largest = 0;
        int met = 0;
        for (var dimension : dimensions) {
            double gap = dimension.gap();
            if (dimension.critical() && gap >= BLOCKS) {
                blocking.add(gaps.size());
            }
            gaps.add(gap);
            missing += dimension.weight() * gap;
            required += dimension.weight() * dimension.required();
            largest = Math.max(largest, gap);
            met += gap == 0 ? 1 : 0;
        }
        return new SiteFit(gaps, required == 0 ? 1 : 1 - missing / required, met, largest, blocking);
    }
}
