package org.groundswell.analytics.spc;

/** Limits of counts over equal areas of opportunity: mean ± 3·√mean. Source: Montgomery, section 7.3. */
record CountLimits(ChartSettings settings) implements LimitMethod {

    @Override
    public double draw(Part part, Lines lines) {
        double centre = settings.hasFixedCentre() ? settings.fixedCentre() : Means.mean(part.of(lines.value));
        for (int i = part.from(); i < part.to(); i++) {
            lines.set(i, centre, 3 * Math.sqrt(centre), 0, Double.POSITIVE_INFINITY);
        }
        return Double.NaN;
    }
}
