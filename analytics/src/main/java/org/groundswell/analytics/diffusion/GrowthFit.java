package org.groundswell.analytics.diffusion;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.groundswell.analytics.numeric.SymmetricMatrix;

/**
 * A growth curve laid through cumulative adoption, t = 1 … n.
 *
 * <p>Parameters are fitted as logarithms from several starts; the result is the best sum of squares found (or the
 * best Poisson likelihood of increments). Standard errors are by the delta method from the Jacobian,
 *
 * <pre>
 *   Cov = σ² (J'J)⁻¹      σ² = SSE / (n − free parameters)
 * </pre>
 *
 * <p>and too small for cumulative data, whose errors follow one another: use {@link GrowthBootstrap} for intervals,
 * and ask {@link #ceilingVerdict()} before showing m at all.
 *
 * <p>Source: F. M. Bass, Management Science 15 (1969); V. Srinivasan and C. H. Mason, Marketing Science 5 (1986),
 * 169–178, for non-linear least squares.
 */
public final class GrowthFit {

    /** Beyond this ratio of standard error to estimate a ceiling is a guess. */
    private static final double MOST_RELATIVE_ERROR = 0.3;

    private final GrowthCurve curve;
    private final Ceiling ceiling;
    private final FitLoss loss;
    private final double[] parameters;
    private final double[][] covariance;
    private final double[] series;
    private final double sumOfSquares;
    private final double dispersion;
    private final boolean ceilingEstimated;

    private GrowthFit(
            GrowthCurve curve, Ceiling ceiling, FitLoss loss, GrowthProblem problem, double[] series, double[] at) {
        this.curve = curve;
        this.ceiling = ceiling;
        this.loss = loss;
        this.series = series;
        parameters = problem.natural(at);
        sumOfSquares = problem.sumOfSquares(parameters);
        int degreesOfFreedom = series.length - problem.parameters();
        dispersion = problem.pearson(parameters) / degreesOfFreedom;
        ceilingEstimated = problem.firstFree() == 0;
        double scale = loss == FitLoss.CUMULATIVE_SQUARES ? sumOfSquares / degreesOfFreedom : Math.max(1, dispersion);
        covariance = covariance(problem, at, scale);
    }

    /** The curve nearest to a cumulative series in squared error, its ceiling left free. */
    public static GrowthFit of(GrowthCurve curve, double... cumulative) {
        return of(curve, cumulative, Ceiling.free(), FitLoss.CUMULATIVE_SQUARES);
    }

    /** The curve nearest to a cumulative series in squared error. */
    public static GrowthFit of(GrowthCurve curve, double[] cumulative, Ceiling ceiling) {
        return of(curve, cumulative, ceiling, FitLoss.CUMULATIVE_SQUARES);
    }

    /**
     * The curve nearest to a cumulative series.
     *
     * @param cumulative adopters by the end of each period, none left out, in any unit (a share needs a ceiling of at
     *                   most 1)
     * @throws IllegalArgumentException if there are no more periods than free parameters, a value is negative or not
     *                                  finite, nothing was adopted, or increments to be Poisson are negative
     */
    public static GrowthFit of(GrowthCurve curve, double[] cumulative, Ceiling ceiling, FitLoss loss) {
        double[] series = cumulative.clone();
        requireSeries(curve, series, ceiling, loss);
        double fixed = ceiling instanceof Ceiling.Fixed known ? known.sites() : 0;
        var problem = new GrowthProblem(curve, series, loss, fixed);
        double[] at = GrowthFitter.search(problem, curve, series.length);
        if (ceiling instanceof Ceiling.AtMost bound && problem.natural(at)[0] > bound.sites()) {
            problem = new GrowthProblem(curve, series, loss, bound.sites());
            at = GrowthFitter.search(problem, curve, series.length);
        }
        return new GrowthFit(curve, ceiling, loss, problem, series, at);
    }

    public GrowthCurve curve() {
        return curve;
    }

    public FitLoss loss() {
        return loss;
    }

    /** Number of periods fitted. */
    public int periods() {
        return series.length;
    }

    /** Estimates in the order of {@link GrowthCurve#parameterNames()}. */
    public double[] parameters() {
        return parameters.clone();
    }

    /** One estimate by the letter it has in the formula. */
    public double parameter(String name) {
        return parameters[place(name)];
    }

    /** Standard error of one estimate; 0 for a ceiling that was given, infinite when the data do not identify it. */
    public double standardError(String name) {
        int i = place(name);
        return Math.sqrt(covariance[i][i]);
    }

    /** Covariance of two estimates. */
    public double covariance(String one, String other) {
        return covariance[place(one)][place(other)];
    }

    /** Σ (F(t) − observed)² over the cumulative series, in squared units of the series. */
    public double sumOfSquares() {
        return sumOfSquares;
    }

    /** Typical distance of the series from the curve: √(SSE / degrees of freedom). */
    public double sigma() {
        return Math.sqrt(sumOfSquares / (series.length - freeParameters()));
    }

    /** Variance of increments about the curve over a Poisson's; 1 is pure chance, more is clumping. */
    public double dispersion() {
        return dispersion;
    }

    /** Cumulative adoption by the end of a period, fitted or to come. */
    public double cumulativeAt(double period) {
        return curve.cumulative(parameters, period);
    }

    /** The curve at each period fitted. */
    public double[] fitted() {
        return IntStream.rangeClosed(1, series.length)
                .mapToDouble(this::cumulativeAt)
                .toArray();
    }

    /** Period in which most adopt at once; 0 when adoption has slowed from the start. */
    public double inflection() {
        return curve.inflection(parameters);
    }

    /** What may be said of the ceiling. */
    public CeilingVerdict ceilingVerdict() {
        double m = parameters[0];
        double reached = Arrays.stream(series).max().orElse(0);
        if (ceiling instanceof Ceiling.Fixed) {
            return new CeilingVerdict.Known(m);
        }
        double atMost = ceiling instanceof Ceiling.AtMost bound ? bound.sites() : Double.POSITIVE_INFINITY;
        if (series[0] == series[series.length - 1]) {
            return new CeilingVerdict.NotYetEstimable(reached, atMost, CeilingVerdict.Reason.NO_GROWTH);
        }
        if (!ceilingEstimated) {
            return new CeilingVerdict.NotYetEstimable(reached, atMost, CeilingVerdict.Reason.BEYOND_POPULATION);
        }
        if (inflection() >= series.length) {
            return new CeilingVerdict.NotYetEstimable(reached, atMost, CeilingVerdict.Reason.BEFORE_INFLECTION);
        }
        double standardError = Math.sqrt(covariance[0][0]);
        return standardError <= MOST_RELATIVE_ERROR * m
                ? new CeilingVerdict.Estimated(m, standardError)
                : new CeilingVerdict.NotYetEstimable(reached, atMost, CeilingVerdict.Reason.TOO_UNCERTAIN);
    }

    double[] series() {
        return series.clone();
    }

    int freeParameters() {
        return parameters.length - (ceilingEstimated ? 0 : 1);
    }

    /**
     * Parameters of the same curve for another series of the same programme, found by one descent from these: what
     * simulations need thousands of times.
     */
    public double[] refitted(double[] otherSeries) {
        double fixed = ceilingEstimated ? 0 : parameters[0];
        var problem = new GrowthProblem(curve, otherSeries.clone(), loss, fixed);
        double[] refitted = problem.natural(GrowthFitter.refine(problem, problem.fitted(parameters)));
        if (ceiling instanceof Ceiling.AtMost bound) {
            refitted[0] = Math.min(refitted[0], bound.sites());
        }
        return refitted;
    }

    private int place(String name) {
        int place = curve.parameterNames().indexOf(name);
        if (place < 0) {
            throw new IllegalArgumentException(
                    "A parameter of " + curve + " needs to be one of " + curve.parameterNames() + ", got " + name);
        }
        return place;
    }

    /** From logarithms to natural units: each row and column is stretched by the parameter itself. */
    private double[][] covariance(GrowthProblem problem, double[] at, double scale) {
        int free = problem.parameters();
        int first = problem.firstFree();
        double[][] information = new double[free][free];
        problem.evaluate(at, new double[free], information);
        double[][] result = new double[parameters.length][parameters.length];
        boolean identified = SymmetricMatrix.isPositiveDefinite(information);
        double[][] inverse = identified ? SymmetricMatrix.inverse(information) : new double[free][free];
        for (int i = 0; i < free; i++) {
            for (int j = 0; j < free; j++) {
                double stretch = stretch(i + first) * stretch(j + first);
                double unidentified = i == j ? Double.POSITIVE_INFINITY : 0;
                result[i + first][j + first] = identified ? scale * inverse[i][j] * stretch : unidentified;
            }
        }
        return result;
    }

    private double stretch(int parameter) {
        return curve.isPositive(parameter) ? parameters[parameter] : 1;
    }

    private static void requireSeries(GrowthCurve curve, double[] series, Ceiling ceiling, FitLoss loss) {
        int free = curve.parameterNames().size() - (ceiling instanceof Ceiling.Fixed ? 1 : 0);
        if (series.length <= free) {
            throw new IllegalArgumentException("A %s curve with %d free parameters needs more than %d periods, got %d"
                    .formatted(curve, free, free, series.length));
        }
        for (int i = 0; i < series.length; i++) {
            if (!(series[i] >= 0) || Double.isInfinite(series[i])) {
                throw new IllegalArgumentException("A cumulative series needs finite values of 0 or more, got "
                        + series[i] + " in period " + (i + 1));
            }
            if (loss == FitLoss.INCREMENT_POISSON && i > 0 && series[i] < series[i - 1]) {
                throw new IllegalArgumentException(
                        "Poisson increments need a series that never falls, got a fall in period " + (i + 1));
            }
        }
        if (series[series.length - 1] <= 0) {
            throw new IllegalArgumentException(
                    "A growth curve needs some adoption, got none by period " + series.length);
        }
    }
}
