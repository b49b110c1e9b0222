package org.groundswell.app.ui;

import java.util.ArrayList;
import java.util.List;

/**
 * An axis of round numbers that takes in all values.
 *
 * @param from first tick
 * @param to   last tick
 * @param step distance between two ticks
 */
record Scale(double from, double to, double step) {

    private static final int TICKS = 5;

    /** Starts at zero unless a value lies beneath; ends at or above the greatest. */
    static Scale over(double least, double greatest, boolean whole) {
        double low = Math.min(0, least);
        double span = Math.max(greatest - low, whole ? 1 : 1e-9);
        double rough = span / TICKS;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double step = power;
        for (double factor : new double[] {1, 2, 5, 10}) {
            step = factor * power;
            if (step >= rough - 1e-12) {
                break;
            }
        }
        if (whole) {
            step = Math.max(1, step);
        }
        return new Scale(Math.floor(low / step) * step, Math.ceil((low + span) / step - 1e-9) * step, step);
    }

    List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        long steps = Math.round((to - from) / step);
        for (int i = 0; i <= steps; i++) {
            ticks.add(from + i * step);
        }
        return ticks;
    }

    /** Where a value lies between first and last tick, 0 to 1. */
    double share(double value) {
        return (value - from) / (to - from);
    }
}
