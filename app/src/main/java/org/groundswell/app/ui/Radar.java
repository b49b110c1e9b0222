package org.groundswell.app.ui;

import java.util.List;
import java.util.Locale;

/**
 * Shares on axes around a point. Its area depends on the order of the axes and says nothing, so it is never the first
 * picture shown.
 *
 * @param axes in their order around, from the top
 */
public record Radar(List<Axis> axes) {

    /** One axis; share is 0 to 1, NaN while it is not known. */
    public record Axis(String label, double share) {}

    private static final int SIZE = 640;
    private static final double OUTER = 190;

    public Radar {
        axes = List.copyOf(axes);
        if (axes.size() < 3) {
            throw new IllegalArgumentException("A radar needs at least 3 axes, got " + axes.size());
        }
    }

    /** The picture as SVG, for a wide screen or a narrow one, where numbers stand for the names. */
    public String svg(boolean narrow) {
        var svg = new Svg(narrow ? 440 : SIZE, 440, narrow);
        double x = narrow ? 220 : SIZE / 2.0;
        double y = 220;
        for (double ring : new double[] {0.25, 0.5, 0.75, 1}) {
            svg.path("radar-ring", ring(x, y, ring));
        }
        var path = new StringBuilder();
        for (int i = 0; i < axes.size(); i++) {
            var axis = axes.get(i);
            svg.line("grid", x, y, x(x, i, 1), y(y, i, 1));
            double side = Math.sin(angle(i));
            var anchor = Math.abs(side) < 0.2 ? "middle" : side > 0 ? "start" : "end";
            svg.text(
                    "",
                    narrow ? "middle" : anchor,
                    x(x, i, 1.08),
                    y(y, i, 1.08) + 5,
                    narrow ? "" + (i + 1) : axis.label());
            if (!Double.isNaN(axis.share())) {
                path.append(path.isEmpty() ? "M" : "L").append(point(x(x, i, axis.share()), y(y, i, axis.share())));
                svg.circle("fill-1", x(x, i, axis.share()), y(y, i, axis.share()), 4);
            }
        }
        if (!path.isEmpty()) {
            svg.path("line stroke-1", path.append("Z"));
        }
        return svg.end();
    }

    private String ring(double x, double y, double share) {
        var path = new StringBuilder();
        for (int i = 0; i < axes.size(); i++) {
            path.append(i == 0 ? "M" : "L").append(point(x(x, i, share), y(y, i, share)));
        }
        return path.append("Z").toString();
    }

    private double angle(int axis) {
        return 2 * Math.PI * axis / axes.size();
    }

    private double x(double x, int axis, double share) {
        return x + OUTER * share * Math.sin(angle(axis));
    }

    private double y(double y, int axis, double share) {
        return y - OUTER * share * Math.cos(angle(axis));
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f %.1f", x, y);
    }
}
