package org.groundswell.analytics.diffusion;

import java.util.List;
import java.util.TreeMap;
import org.groundswell.analytics.numeric.LevenbergMarquardt;
import org.groundswell.analytics.numeric.Simplex;

/**
 * Finds the best parameters: a grid of shapes, descent from the best few, then a simplex about the winner to see
 * whether the descent stopped early, and a last descent from there.
 */
final class GrowthFitter {

    private static final int STARTS = 4;
    private static final double SIMPLEX_EDGE = 0.05;
    private static final double VALLEY_EDGE = 0.5;
    private static final int ROUNDS = 8;
    private static final double HARDLY = 1e-9;
    private static final int SIMPLEX_EVALUATIONS_A_PARAMETER = 40;

    private GrowthFitter() {}

    /** Best parameters, as they are fitted. */
    static double[] search(GrowthProblem problem, GrowthCurve curve, int periods) {
        var starts = starts(problem, curve, periods);
        double[] best = starts.get(0);
        double least = Double.POSITIVE_INFINITY;
        for (double[] at : starts) {
            double value = LevenbergMarquardt.minimise(problem, at, LevenbergMarquardt.Precision.NEAR);
            if (value < least) {
                least = value;
                best = at;
            }
        }
        polish(problem, best);
        return best;
    }

    /** The few shapes nearest to the series; one walk over the grid with a short list kept in order. */
    private static List<double[]> starts(GrowthProblem problem, GrowthCurve curve, int periods) {
        var nearest = new TreeMap<Double, double[]>();
        for (double[] shape : curve.startingShapes(periods)) {
            double[] at = problem.fitted(problem.withBestCeiling(shape));
            double value = problem.value(at);
            if (Double.isFinite(value)) {
                nearest.putIfAbsent(value, at);
            }
            if (nearest.size() > STARTS) {
                nearest.pollLastEntry();
            }
        }
        if (nearest.isEmpty()) {
            throw new IllegalArgumentException("A growth curve needs a series it can be near, and none of the starting "
                    + "shapes has a finite distance from this one");
        }
        return List.copyOf(nearest.values());
    }

    /** Descent from where a neighbouring fit ended: for bootstrap replicates. */
    static double[] refine(GrowthProblem problem, double[] start) {
        double[] best = start.clone();
        LevenbergMarquardt.minimise(problem, best, LevenbergMarquardt.Precision.NEAR);
        return best;
    }

    /** On a long, narrow valley a descent creeps; a simplex finds its direction again, as often as that helps. */
    private static void polish(GrowthProblem problem, double[] best) {
        LevenbergMarquardt.minimise(problem, best, LevenbergMarquardt.Precision.FULL);
        double before = problem.value(best);
        for (int round = 0; round < ROUNDS; round++) {
            double[] probe = best.clone();
            int evaluations = SIMPLEX_EVALUATIONS_A_PARAMETER * problem.parameters();
            double after = Simplex.minimise(problem, probe, round == 0 ? SIMPLEX_EDGE : VALLEY_EDGE, evaluations);
            if (after >= before) {
                return;
            }
            System.arraycopy(probe, 0, best, 0, best.length);
            after = LevenbergMarquardt.minimise(problem, best, LevenbergMarquardt.Precision.FULL);
            if (after >= before * (1 - HARDLY)) {
                return;
            }
            before = after;
        }
    }
}
