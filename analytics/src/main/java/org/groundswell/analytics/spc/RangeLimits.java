package org.groundswell.analytics.spc;

/**
 * Limits of moving ranges: 0 and 3.267 times their mean. What is plotted at a point is the range that ends there, so
 * that excluding a point leaves out that range and keeps the next.
 *
 * <p>Source: Montgomery, section 6.4.
 */
record RangeLimits(ChartSettings settings) implements LimitMethod {

    @Override
    public double draw(Part part, Lines lines) {
        for (int i = part.to() - 1; i > part.from(); i--) {
            lines.value[i] = Math.abs(lines.value[i] - lines.value[i - 1]);
        }
        lines.value[part.from()] = Double.NaN;
        double centre = settings.hasFixedCentre()
                ? settings.fixedCentre()
                : Ranges.average(part.of(lines.value), settings.conventions());
        for (int i = part.from(); i < part.to(); i++) {
            lines.set(i, centre, centre * (Constants.D4 - 1), 0, Double.POSITIVE_INFINITY);
            lines.lower[i] = 0;
        }
        return centre;
    }
}
