package org.groundswell.analytics.agreement;

/**
 * The area a radar chart shows, which depends on the order of the axes and not only on the values.
 *
 * <pre>
 *   area = ½ sin(2π / n) Σ r(i) r(i + 1)            the last followed by the first
 * </pre>
 *
 * <p>Values 3, 0, 3, 0, 3, 0 enclose nothing; 3, 3, 3, 0, 0, 0 enclose 7.8. It is here so that a page can say why a
 * radar is not the first picture shown, never as a score.
 */
public final class RadarArea {

    private RadarArea() {}

    /**
     * Area enclosed, in squared units of the values.
     *
     * @throws IllegalArgumentException if there are fewer than three axes
     */
    public static double of(double... values) {
        int n = values.length;
        if (n < 3) {
            throw new IllegalArgumentException("a radar needs at least 3 axes, got " + n);
        }
        double sum = 0;
        for (int i = 0; i < n; i++) {
            sum += values[i] * values[(i + 1) % n];
        }
        return Math.sin(2 * Math.PI / n) * sum / 2;
    }
}
