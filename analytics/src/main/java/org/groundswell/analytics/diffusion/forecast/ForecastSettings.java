package org.groundswell.analytics.diffusion.forecast;

/**
 * How a forecast is made.
 *
 * @param replicates number of simulated futures, at least 100
 * @param seed       of the random streams
 * @param widening   factor on the distance of simulated futures from their median; 1 leaves them as they are, less
 *                   than 1 narrows. Found by {@link ForecastCalibration} on past series
 * @param origins    earlier months from which the history is forecast again to weigh the models, at least 1
 */
public record ForecastSettings(int replicates, long seed, double widening, int origins) {

    private static final int LEAST_REPLICATES = 100;

    /**
     * With 1 the futures of several models together are wider than they need be: 80 % intervals held more than 90 % of
     * what came on simulated programmes that none of the models describes exactly. With this they hold about 80 %;
     * docs/methods/adoption-forecast.md has the figures.
     */
    private static final double USUAL_WIDENING = 0.85;

    public ForecastSettings {
        if (replicates < LEAST_REPLICATES || !(widening > 0) || Double.isInfinite(widening) || origins < 1) {
            throw new IllegalArgumentException("A forecast needs at least " + LEAST_REPLICATES
                    + " replicates, a widening above 0 and 1 origin, got " + replicates + ", " + widening + " and "
                    + origins);
        }
    }

    public static ForecastSettings withDefaults() {
        return new ForecastSettings(1000, 20_140_901L, USUAL_WIDENING, 5);
    }

    public ForecastSettings withSeed(long other) {
        return new ForecastSettings(replicates, other, widening, origins);
    }

    public ForecastSettings withReplicates(int number) {
        return new ForecastSettings(number, seed, widening, origins);
    }

    public ForecastSettings withWidening(double factor) {
        return new ForecastSettings(replicates, seed, factor, origins);
    }
}
