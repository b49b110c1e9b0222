package org.groundswell.analytics.numeric;

/** A smooth function to make small, with its slope and an approximation of its curvature that is never negative. */
public interface Objective {

    int parameters();

    /** The value alone; infinite where the parameters make no sense. */
    double value(double[] parameters);

    /**
     * The value, its gradient and a positive semi-definite stand-in for its second derivatives.
     *
     * @param gradient  filled, one slope a parameter
     * @param curvature filled, parameters × parameters
     */
    double evaluate(double[] parameters, double[] gradient, double[][] curvature);
}
