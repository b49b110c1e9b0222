package org.groundswell.analytics.spc;

/**
 * Why a point is flagged: the rule, the side it points to, and the stretch of points that made it fire.
 *
 * <p>Several signals may cover one point, and one signal several points. A trend that rises is HIGH wherever it stands.
 *
 * @param first index of the first point of the evidence, from 0
 * @param last  index of the last point of the evidence
 */
public record Signal(Rule rule, Side side, int first, int last) {}
