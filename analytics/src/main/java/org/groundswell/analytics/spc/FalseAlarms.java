package org.groundswell.analytics.spc;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/**
 * How often a process in which nothing changes would still be flagged: independent normal values, drawn and read by the
 * same conventions as the chart beside which this is shown.
 *
 * <p>Computed once for each length and set of conventions by a simulation with a fixed seed, so that the same question
 * has the same answer everywhere; with 10,000 series a share is known to about one percentage point.
 *
 * @param points    length of each series
 * @param anySignal share of series with any signal at all
 * @param lastPoint share of series whose last point is flagged, and so has an icon other than common cause
 * @param byRule    share of series in which each rule of the conventions fires
 */
public record FalseAlarms(int points, double anySignal, double lastPoint, Map<Rule, Double> byRule) {

    /** Series behind each share. */
    public static final int SERIES = 10_000;

    private static final int LONGEST = 5_000;
    private static final long SEED = 7_919;
    private static final Set<ChartType> TYPES = Set.of(ChartType.I, ChartType.RUN);
    private static final ConcurrentMap<Question, FalseAlarms> KNOWN = new ConcurrentHashMap<>();

    private record Question(int points, ChartType type, Conventions conventions) {}

    public FalseAlarms {
        byRule = Map.copyOf(byRule);
    }

    /**
     * False alarms of a chart of so many points.
     *
     * @param type I or RUN
     * @throws IllegalArgumentException for another type, or unless there are 1 to 5,000 points
     */
    public static FalseAlarms of(int points, ChartType type, Conventions conventions) {
        if (!TYPES.contains(type) || points < 1 || points > LONGEST) {
            throw new IllegalArgumentException("False alarms need an I or run chart of 1 to %d points, got %s of %d"
                    .formatted(LONGEST, type.title(), points));
        }
        return KNOWN.computeIfAbsent(new Question(points, type, conventions), FalseAlarms::simulate);
    }

    private static FalseAlarms simulate(Question question) {
        boolean inBatch = question.type() == ChartType.I
                && question.conventions().rules().equals(Constants.MAKING_DATA_COUNT_RULES);
        var tally = new Tally(question.points());
        double[] noise = noise(question.points() * SERIES);
        if (inBatch) {
            tally.add(XmrBatch.of(noise, offsets(question.points()), question.conventions(), 0, 1));
        } else {
            var settings =
                    ChartSettings.withDefaults().withType(question.type()).withConventions(question.conventions());
            double[] series = new double[question.points()];
            for (int s = 0; s < SERIES; s++) {
                System.arraycopy(noise, s * series.length, series, 0, series.length);
                tally.add(ControlChart.of(Observations.of(series), settings));
            }
        }
        return tally.result();
    }

    private static double[] noise(int n) {
        var random = new SplittableRandom(SEED);
        double[] noise = new double[n];
        for (int i = 0; i < n; i++) {
            noise[i] = random.nextGaussian();
        }
        return noise;
    }

    private static int[] offsets(int points) {
        int[] offsets = new int[SERIES + 1];
        for (int s = 0; s <= SERIES; s++) {
            offsets[s] = s * points;
        }
        return offsets;
    }

    private static final class Tally {
        private final int points;
        private final Map<Rule, Integer> rules = new EnumMap<>(Rule.class);
        private int any;
        private int last;

        Tally(int points) {
            this.points = points;
        }

        void add(XmrBatch batch) {
            for (int s = 0; s < batch.size(); s++) {
                int fired = batch.signalsAnywhere(s);
                any += fired != 0 ? 1 : 0;
                last += batch.variation(s, Direction.NEUTRAL).isSpecialCause() ? 1 : 0;
                for (Rule rule : Constants.MAKING_DATA_COUNT_RULES) {
                    boolean own = (fired & (Verdict.bit(rule, Side.HIGH) | Verdict.bit(rule, Side.LOW))) != 0;
                    count(rule, own);
                }
            }
        }

        void add(ControlChart chart) {
            var runs = chart.latestSection().runs();
            var end = chart.points().get(chart.points().size() - 1);
            any += chart.hasSignal() ? 1 : 0;
            last += end.variation().isSpecialCause() ? 1 : 0;
            if (chart.settings().type() != ChartType.RUN) {
                count(Rule.OUTSIDE_LIMITS, chart.points().stream().anyMatch(p -> p.hasSignal(Rule.OUTSIDE_LIMITS)));
            }
            count(Rule.LONG_RUN, runs.isLongRun());
            count(Rule.FEW_CROSSINGS, runs.isFewCrossings());
        }

        private void count(Rule rule, boolean fired) {
            rules.merge(rule, fired ? 1 : 0, Integer::sum);
        }

        FalseAlarms result() {
            var shares = new EnumMap<Rule, Double>(Rule.class);
            rules.forEach((rule, count) -> shares.put(rule, share(count)));
            return new FalseAlarms(points, share(any), share(last), shares);
        }

        private static double share(int count) {
            return (double) count / SERIES;
        }
    }
}
