package org.groundswell.analytics.numeric;

/**
 * A running sum that keeps what rounding would lose: error of one rounding however many terms there are.
 *
 * <p>Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen, ZAMM 54 (1974).
 */
public final class CompensatedSum {

    private double sum;
    private double lost;

    /** Sum of all values. */
    public static double of(double... values) {
        var total = new CompensatedSum();
        for (double value : values) {
            total.add(value);
        }
        return total.value();
    }

    public void add(double term) {
        double next = sum + term;
        lost += Math.abs(sum) >= Math.abs(term) ? (sum - next) + term : (term - next) + sum;
        sum = next;
    }

    public double value() {
        return sum + lost;
    }
}
