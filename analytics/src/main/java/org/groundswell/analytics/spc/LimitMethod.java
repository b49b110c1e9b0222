package org.groundswell.analytics.spc;

/** How one kind of chart comes by its lines. */
interface LimitMethod {

    /**
     * Draws centre and limits of one part from its basis.
     *
     * @return the average the width of the limits rests on (mean moving range, mean standard deviation); NaN if none
     */
    double draw(Part part, Lines lines);

    /** What the chart plots, before any multiplier. */
    static double[] plotted(ChartType type, Observations observations) {
        double[] plotted = new double[observations.size()];
        for (int i = 0; i < plotted.length; i++) {
            plotted[i] = type == ChartType.S ? observations.deviation(i) : observations.value(i);
        }
        return plotted;
    }

    static LimitMethod of(ChartSettings settings, Observations observations) {
        return switch (settings.type()) {
            case RUN -> new RunLine(settings);
            case I -> new IndividualLimits(settings, Transform.NONE);
            case MR -> new RangeLimits(settings);
            case XBAR, S -> new SubgroupLimits(settings, observations);
            case P, U -> new RatioLimits(settings, observations);
            case P_PRIME, U_PRIME -> new PrimeLimits(settings, observations);
            case C -> new CountLimits(settings);
            case G -> new GapLimits(settings);
            case T ->
                new IndividualLimits(
                        settings, Transform.of(settings.conventions().rareEvents()));
            case I_PRIME -> new NormalisedLimits(settings, observations);
        };
    }
}
