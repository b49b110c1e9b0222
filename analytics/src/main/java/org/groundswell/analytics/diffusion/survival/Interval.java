package org.groundswell.analytics.diffusion.survival;

/**
 * A confidence interval, in the unit of what it is an interval of.
 *
 * @param lower lower end
 * @param upper upper end, not below the lower
 */
public record Interval(double lower, double upper) {}
