package org.groundswell.analytics.spc;

/** The centre line of a run chart: the median of the basis, which half the points of a stable process lie above. */
record RunLine(ChartSettings settings) implements LimitMethod {

    @Override
    public double draw(Part part, Lines lines) {
        double centre = settings.hasFixedCentre() ? settings.fixedCentre() : Means.median(part.of(lines.value));
        for (int i = part.from(); i < part.to(); i++) {
            lines.centre[i] = centre;
        }
        return Double.NaN;
    }
}
