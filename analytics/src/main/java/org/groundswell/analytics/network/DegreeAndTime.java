package org.groundswell.analytics.network;

/**
 * Whether the well connected adopt early: correlation of degree with time of adoption, over those who adopted.
 *
 * <p>Negative where opinion leaders go first. Pearson's r, −1 to 1; NaN (not defined) where fewer than two adopted or
 * all have the same degree or time. Those who never adopted have no time and are left out, which flatters early
 * adopters if many are still to come. Source: T. W. Valente, <i>Social Networks and Health</i>, Oxford 2010, chapter
 * 10.
 *
 * @param adopters  how many actors the correlations are over
 * @param inDegree  correlation of the number who look to an actor with its time of adoption
 * @param outDegree correlation of the number an actor looks to with its time of adoption
 */
public record DegreeAndTime(int adopters, double inDegree, double outDegree) {

    /**
     * Correlations over the adopters of one network.
     *
     * @throws IllegalArgumentException if network and times speak of different numbers of actors
     */
    public static DegreeAndTime of(TieNetwork network, AdoptionTimes times) {
        Exposure.check(network, times);
        int[] inDegrees = network.inDegrees();
        var in = new Correlation();
        var out = new Correlation();
        for (int actor = 0; actor < times.actors(); actor++) {
            if (times.adopted(actor)) {
                in.add(inDegrees[actor], times.of(actor));
                out.add(network.outDegree(actor), times.of(actor));
            }
        }
        return new DegreeAndTime(in.n, in.value(), out.value());
    }

    /** Pearson's r in one pass, with means that move along (Welford). */
    private static final class Correlation {
        private int n;
        private double meanX;
        private double meanY;
        private double xx;
        private double yy;
        private double xy;

        void add(double x, double y) {
            n++;
            double dx = x - meanX;
            double dy = y - meanY;
            meanX += dx / n;
            meanY += dy / n;
            xx += dx * (x - meanX);
            yy += dy * (y - meanY);
            xy += dx * (y - meanY);
        }

        double value() {
            return xx == 0 || yy == 0 ? Double.NaN : xy / Math.sqrt(xx * yy);
        }
    }
}
