package org.groundswell.analytics.spc;

/**
 * Limits of the means (X-bar) and standard deviations (S) of subgroups.
 *
 * <pre>
 *   S̄ = mean of the deviations if all subgroups are of one size, else √(Σ(n − 1)s² / Σ(n − 1))
 *   X̄: Σ n·x̄ / Σ n ± A3(n)·S̄        S: B3(n)·S̄ … B4(n)·S̄
 * </pre>
 *
 * <p>A subgroup of one has no deviation and no limits. Source: Montgomery, section 6.3, equations 6.27 to 6.31.
 */
record SubgroupLimits(ChartSettings settings, Observations observations) implements LimitMethod {

    @Override
    public double draw(Part part, Lines lines) {
        double deviation = deviation(part);
        boolean means = settings.type() == ChartType.XBAR;
        double centre = deviation;
        if (settings.hasFixedCentre()) {
            centre = settings.fixedCentre();
        } else if (means) {
            centre = RatioLimits.centre(settings, observations, part, lines);
        }
        for (int i = part.from(); i < part.to(); i++) {
            double n = observations.denominator(i);
            lines.centre[i] = centre;
            if (n > 1 && means) {
                lines.set(i, centre, Constants.a3(n) * deviation);
            } else if (n > 1) {
                lines.set(i, centre, Constants.deviationSpread(n) * centre, 0, Double.POSITIVE_INFINITY);
            }
        }
        return deviation;
    }

    private double deviation(Part part) {
        double plain = 0;
        double squares = 0;
        double degrees = 0;
        int present = 0;
        double size = Double.NaN;
        boolean equal = true;
        for (int i : part.basis()) {
            double n = observations.denominator(i);
            if (observations.isMissing(i) || !(n > 0)) {
                continue;
            }
            equal &= Double.isNaN(size) || size == n;
            size = n;
            if (n > 1) {
                plain += observations.deviation(i);
                squares += (n - 1) * observations.deviation(i) * observations.deviation(i);
                degrees += n - 1;
                present++;
            }
        }
        if (present == 0) {
            return Double.NaN;
        }
        return equal ? plain / present : Math.sqrt(squares / degrees);
    }
}
