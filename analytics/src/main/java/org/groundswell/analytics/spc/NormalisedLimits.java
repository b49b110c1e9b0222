package org.groundswell.analytics.spc;

/**
 * Limits of individual values that rest on different amounts: Taylor's normalised individuals chart (I').
 *
 * <pre>
 *   centre = Σ n·x / Σ n        s(i) = √(π/2)·|x(i) − x(i−1)| / √(1/n(i) + 1/n(i−1))
 *   limits = centre ± 3·s̄/√n(i)
 * </pre>
 *
 * <p>Baseline and excluded points hold for s̄ as they do for the centre. Source: W. A. Taylor, "Normalized Individuals
 * Control Chart", variation.com.
 */
record NormalisedLimits(ChartSettings settings, Observations observations) implements LimitMethod {

    @Override
    public double draw(Part part, Lines lines) {
        int[] basis = part.basis();
        double[] spreads = new double[Math.max(0, basis.length - 1)];
        for (int j = 1; j < basis.length; j++) {
            double step = lines.value[basis[j]] - lines.value[basis[j - 1]];
            double inverse = 1 / observations.denominator(basis[j]) + 1 / observations.denominator(basis[j - 1]);
            spreads[j - 1] = Math.sqrt(Math.PI / 2) * Math.abs(step) / Math.sqrt(inverse);
        }
        double spread = Ranges.average(spreads, settings.conventions());
        double centre = RatioLimits.centre(settings, observations, part, lines);
        for (int i = part.from(); i < part.to(); i++) {
            double n = observations.denominator(i);
            lines.set(i, centre, n > 0 ? 3 * spread / Math.sqrt(n) : Double.NaN);
        }
        return spread;
    }
}
