package org.groundswell.analytics.spc;

/**
 * Laney's limits: those of chance, times how much more (or less) the periods differ than chance alone would have them.
 *
 * <pre>
 *   z(i) = (x(i) − centre)/σ(i)        σz = mean |z(i) − z(i−1)| / 1.128        limits = centre ± 3·σ(i)·σz
 * </pre>
 *
 * <p>Where all periods are 0 % or all 100 %, z is 0/0; then there is no variation, and the limits stand on the centre.
 *
 * <p>Source: D. B. Laney, Quality Engineering 14 (2002).
 */
record PrimeLimits(ChartSettings settings, Observations observations) implements LimitMethod {

    @Override
    public double draw(Part part, Lines lines) {
        var chance = new RatioLimits(settings, observations);
        double centre = RatioLimits.centre(settings, observations, part, lines);
        double[] z = new double[part.basis().length];
        for (int j = 0; j < z.length; j++) {
            int i = part.basis()[j];
            double sigma = chance.sigma(centre, i);
            z[j] = sigma == 0 && !observations.isMissing(i) ? 0 : (lines.value[i] - centre) / sigma;
        }
        double sigmaZ = Ranges.sigma(z, settings.conventions());
        for (int i = part.from(); i < part.to(); i++) {
            lines.set(i, centre, 3 * chance.sigma(centre, i) * sigmaZ, 0, chance.most());
        }
        return sigmaZ;
    }
}
