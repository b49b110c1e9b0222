package org.groundswell.analytics.spc;

/**
 * Limits of individual values: mean ± 2.66 mean moving ranges, on the scale of the transform and back.
 *
 * <p>Source: Montgomery, <i>Introduction to Statistical Quality Control</i>, 7th ed., section 6.4.
 */
record IndividualLimits(ChartSettings settings, Transform transform) implements LimitMethod {

    @Override
    public double draw(Part part, Lines lines) {
        double[] basis = part.of(lines.value);
        for (int j = 0; j < basis.length; j++) {
            basis[j] = transform.there(basis[j]);
        }
        double threeSigma = Ranges.threeSigma(basis, settings.conventions());
        double centre = settings.hasFixedCentre() ? transform.there(settings.fixedCentre()) : Means.mean(basis);
        for (int i = part.from(); i < part.to(); i++) {
            lines.set(i, centre, threeSigma);
            lines.centre[i] = transform.back(lines.centre[i]);
            lines.lower[i] = transform.back(lines.lower[i]);
            lines.upper[i] = transform.back(lines.upper[i]);
            lines.lowerTwoSigma[i] = transform.back(lines.lowerTwoSigma[i]);
            lines.upperTwoSigma[i] = transform.back(lines.upperTwoSigma[i]);
        }
        return Ranges.average(Ranges.of(basis), settings.conventions());
    }
}
