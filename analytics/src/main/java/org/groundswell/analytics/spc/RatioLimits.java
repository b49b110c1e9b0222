package org.groundswell.analytics.spc;

/**
 * Limits of proportions (binomial) and of rates (Poisson), wider where the denominator is small.
 *
 * <pre>
 *   centre = Σ numerators / Σ denominators
 *   P: σ(i) = √(p̄·(1 − p̄)/n(i)), within 0 … 1        U: σ(i) = √(ū/n(i)), not below 0
 * </pre>
 *
 * <p>Source: Montgomery, sections 7.2.1 and 7.3.2.
 */
record RatioLimits(ChartSettings settings, Observations observations) implements LimitMethod {

    @Override
    public double draw(Part part, Lines lines) {
        double centre = centre(settings, observations, part, lines);
        for (int i = part.from(); i < part.to(); i++) {
            lines.set(i, centre, 3 * sigma(centre, i), 0, most());
        }
        return Double.NaN;
    }

    /** Σ numerators / Σ denominators of the basis, unless the centre is given. */
    static double centre(ChartSettings settings, Observations observations, Part part, Lines lines) {
        if (settings.hasFixedCentre()) {
            return settings.fixedCentre();
        }
        double[] weights = new double[part.basis().length];
        for (int j = 0; j < weights.length; j++) {
            weights[j] = observations.denominator(part.basis()[j]);
        }
        return Means.weighted(part.of(lines.value), weights);
    }

    /** Sigma of the ratio by chance alone; NaN without a denominator. */
    double sigma(double centre, int i) {
        double n = observations.denominator(i);
        return n > 0 ? Math.sqrt(isProportion() ? centre * (1 - centre) / n : centre / n) : Double.NaN;
    }

    double most() {
        return isProportion() ? 1 : Double.POSITIVE_INFINITY;
    }

    private boolean isProportion() {
        return settings.type() == ChartType.P || settings.type() == ChartType.P_PRIME;
    }
}
