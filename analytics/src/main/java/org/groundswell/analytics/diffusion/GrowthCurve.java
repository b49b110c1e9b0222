package org.groundswell.analytics.diffusion;

import java.util.List;

/**
 * Curves of cumulative adoption, F(t), with t = 1 for the first period. The first parameter is always the ceiling m.
 *
 * <p>Sources: F. M. Bass, Management Science 15 (1969), 215–227; A. C. Bemmaor, in <i>Research Traditions in
 * Marketing</i> (1994), for the gamma/shifted Gompertz.
 */
public enum GrowthCurve {
    /** m(1 − e^−(p+q)t) / (1 + (q/p) e^−(p+q)t): p the coefficient of innovation, q of imitation. */
    BASS,
    /** m·exp(−a e^−bt): a long tail after an early inflection, at 37 % of the ceiling. */
    GOMPERTZ,
    /** m / (1 + e^−k(t − t0)): symmetric about t0, where half have adopted. */
    LOGISTIC,
    /** m(1 − e^−(t/a)^b): no imitation; b above 1 speeds up before it slows. */
    WEIBULL,
    /** m(1 − e^−bt)(1 + a e^−bt)^−c: gamma/shifted Gompertz; Bass is c = 1 with a = q/p and b = p + q. */
    GAMMA_SHIFTED_GOMPERTZ;

    /** Letters of the formula, ceiling first. */
    public List<String> parameterNames() {
        return switch (this) {
            case BASS -> List.of("m", "p", "q");
            case GOMPERTZ, WEIBULL -> List.of("m", "a", "b");
            case LOGISTIC -> List.of("m", "t0", "k");
            case GAMMA_SHIFTED_GOMPERTZ -> List.of("m", "a", "b", "c");
        };
    }

    /**
     * Cumulative adoption at a time.
     *
     * @param parameters one value a name in {@link #parameterNames()}
     * @param time       in periods; 0 is the start of the first
     */
    public double cumulative(double[] parameters, double time) {
        double m = parameters[0];
        double x = parameters[1];
        double y = parameters[2];
        return switch (this) {
            case BASS -> -m * Math.expm1(-(x + y) * time) / (1 + y / x * Math.exp(-(x + y) * time));
            case GOMPERTZ -> m * Math.exp(-x * Math.exp(-y * time));
            case LOGISTIC -> m / (1 + Math.exp(-y * (time - x)));
            case WEIBULL -> -m * Math.expm1(-Math.pow(time / x, y));
            case GAMMA_SHIFTED_GOMPERTZ ->
                -m * Math.expm1(-y * time) * Math.exp(-parameters[3] * Math.log1p(x * Math.exp(-y * time)));
        };
    }

    /**
     * Cumulative adoption at a time, and how it moves with each parameter.
     *
     * @param gradient filled: dF by each parameter
     */
    double cumulative(double[] parameters, double time, double[] gradient) {
        double m = parameters[0];
        double x = parameters[1];
        double y = parameters[2];
        return switch (this) {
            case BASS -> bass(m, x, y, time, gradient);
            case GOMPERTZ -> gompertz(m, x, y, time, gradient);
            case LOGISTIC -> logistic(m, x, y, time, gradient);
            case WEIBULL -> weibull(m, x, y, time, gradient);
            case GAMMA_SHIFTED_GOMPERTZ -> gammaShiftedGompertz(parameters, time, gradient);
        };
    }

    /** Time at which adoption per period is highest; 0 when it falls from the start. */
    public double inflection(double[] parameters) {
        double x = parameters[1];
        double y = parameters[2];
        double time =
                switch (this) {
                    case BASS -> Math.log(y / x) / (x + y);
                    case GOMPERTZ -> Math.log(x) / y;
                    case LOGISTIC -> x;
                    case WEIBULL -> y > 1 ? x * Math.pow((y - 1) / y, 1 / y) : 0;
                    case GAMMA_SHIFTED_GOMPERTZ -> gammaShiftedGompertzPeak(x, y, parameters[3]);
                };
        return Math.max(0, time);
    }

    /** Parameters that can only be positive are fitted as logarithms; the logistic's mid-point may lie anywhere. */
    boolean isPositive(int parameter) {
        return this != LOGISTIC || parameter != 1;
    }

    /**
     * Shapes to start from, over the ranges met in practice, for a series of so many periods; the ceiling is left out,
     * because for a given shape the best ceiling follows by one division.
     */
    double[][] startingShapes(int periods) {
        double n = periods;
        return switch (this) {
            case BASS ->
                grid(new double[] {0.7, 2, 4, 7, 12, 24}, new double[] {0.05, 1, 6, 25, 100, 1000}, (s, r) ->
                        new double[] {s / n / (1 + r), s / n * r / (1 + r)});
            case GOMPERTZ ->
                grid(new double[] {1, 2.5, 5, 10, 20}, new double[] {0.03, 0.15, 0.3, 0.55, 0.9}, (s, at) ->
                        new double[] {Math.exp(Math.min(200, s * at)), s / n});
            case LOGISTIC ->
                grid(new double[] {2, 5, 10, 20, 40}, new double[] {-0.2, 0.1, 0.3, 0.55, 0.9}, (s, at) ->
                        new double[] {at * n, s / n});
            case WEIBULL ->
                grid(new double[] {0.15, 0.3, 0.6, 1, 2.5}, new double[] {0.6, 1, 1.6, 2.6, 5}, (at, b) ->
                        new double[] {at * n, b});
            case GAMMA_SHIFTED_GOMPERTZ -> {
                double[][] pairs = grid(
                        new double[] {2, 5, 9, 16}, new double[] {0.3, 3, 15, 90}, (s, a) -> new double[] {a, s / n});
                double[] c = {0.3, 1, 2, 6};
                var shapes = new double[pairs.length * c.length][];
                for (int i = 0; i < shapes.length; i++) {
                    double[] pair = pairs[i / c.length];
                    shapes[i] = new double[] {pair[0], pair[1], c[i % c.length]};
                }
                yield shapes;
            }
        };
    }

    private interface Shape {
        double[] of(double first, double second);
    }

    private static double[][] grid(double[] first, double[] second, Shape shape) {
        var shapes = new double[first.length * second.length][];
        for (int i = 0; i < shapes.length; i++) {
            shapes[i] = shape.of(first[i / second.length], second[i % second.length]);
        }
        return shapes;
    }

    private static double bass(double m, double p, double q, double time, double[] gradient) {
        double e = Math.exp(-(p + q) * time);
        double top = -Math.expm1(-(p + q) * time);
        double bottom = 1 + q / p * e;
        double share = top / bottom;
        double topSlope = time * e;
        gradient[0] = share;
        gradient[1] = m * (topSlope + share * q / p * e * (1 / p + time)) / bottom;
        gradient[2] = m * (topSlope - share * e * (1 - q * time) / p) / bottom;
        return m * share;
    }

    private static double gompertz(double m, double a, double b, double time, double[] gradient) {
        double e = Math.exp(-b * time);
        double share = Math.exp(-a * e);
        gradient[0] = share;
        gradient[1] = -m * e * share;
        gradient[2] = m * a * time * e * share;
        return m * share;
    }

    private static double logistic(double m, double middle, double k, double time, double[] gradient) {
        double share = 1 / (1 + Math.exp(-k * (time - middle)));
        double slope = m * share * (1 - share);
        gradient[0] = share;
        gradient[1] = -k * slope;
        gradient[2] = (time - middle) * slope;
        return m * share;
    }

    private static double weibull(double m, double a, double b, double time, double[] gradient) {
        if (time <= 0) {
            gradient[0] = 0;
            gradient[1] = 0;
            gradient[2] = 0;
            return 0;
        }
        double z = Math.pow(time / a, b);
        double slope = z > 700 ? 0 : m * Math.exp(-z) * z;
        gradient[0] = -Math.expm1(-z);
        gradient[1] = -slope * b / a;
        gradient[2] = slope * Math.log(time / a);
        return m * gradient[0];
    }

    private static double gammaShiftedGompertz(double[] parameters, double time, double[] gradient) {
        double m = parameters[0];
        double a = parameters[1];
        double b = parameters[2];
        double c = parameters[3];
        double e = Math.exp(-b * time);
        double log = Math.log1p(a * e);
        double tilt = Math.exp(-c * log);
        double share = -Math.expm1(-b * time) * tilt;
        gradient[0] = share;
        gradient[1] = -m * share * c * e / (1 + a * e);
        gradient[2] = m * (time * e * tilt + share * c * a * time * e / (1 + a * e));
        gradient[3] = -m * share * log;
        return m * share;
    }

    /**
     * With E = e^−bt the rate is highest where a²(1−c)²E² + (2a(1−c) − ac(1+ac))E + 1 + ac = 0; the smaller root is
     * the peak.
     */
    private static double gammaShiftedGompertzPeak(double a, double b, double c) {
        double constant = 1 + a * c;
        double linear = a * c * constant - 2 * a * (1 - c);
        double square = a * a * (1 - c) * (1 - c);
        double discriminant = linear * linear - 4 * square * constant;
        if (linear <= 0 || discriminant < 0) {
            return 0;
        }
        double e = 2 * constant / (linear + Math.sqrt(discriminant));
        return -Math.log(e) / b;
    }
}
