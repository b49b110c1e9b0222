package org.groundswell.analytics.diffusion.survival;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Cumulative hazard of a site whose covariates are all 0.
 *
 * @param stratum the stratum it holds for
 * @param time    a time at which somebody adopted
 * @param hazard  cumulative hazard up to and including it
 */
public record BaselineStep(int stratum, double time, double hazard) {

    /** From single hazards, latest first, to running totals, earliest first; strata stay in order. */
    static List<BaselineStep> accumulate(List<BaselineStep> latestFirst) {
        var steps = new ArrayList<BaselineStep>();
        int from = 0;
        while (from < latestFirst.size()) {
            int to = from;
            while (to < latestFirst.size()
                    && latestFirst.get(to).stratum() == latestFirst.get(from).stratum()) {
                to++;
            }
            var stratum = new ArrayList<>(latestFirst.subList(from, to));
            Collections.reverse(stratum);
            double sum = 0;
            for (var step : stratum) {
                sum += step.hazard();
                steps.add(new BaselineStep(step.stratum(), step.time(), sum));
            }
            from = to;
        }
        return List.copyOf(steps);
    }
}
