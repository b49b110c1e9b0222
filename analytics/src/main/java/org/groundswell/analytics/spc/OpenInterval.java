package org.groundswell.analytics.spc;

/**
 * What has passed since the last event of a G or T chart: a gap that has not ended yet, so that its true length is this
 * or more (right-censored). It is drawn as a hollow point and is in no computation; once it is beyond the upper limit
 * it will stay there however it ends, and is a signal already.
 *
 * @param value        cases or time since the last event, multiplied as the chart is
 * @param upper        the limit it is compared with; NaN if there is none
 * @param outsideLimit whether it lies above that limit
 */
public record OpenInterval(double value, double upper, boolean outsideLimit) {}
