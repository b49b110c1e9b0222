package org.groundswell.app.ui;

/** Draws a {@link DotPlot} as SVG. */
final class DotDrawing {

    private static final int MOST_DOTS = 6;
    private static final int HEAD = 26;
    private static final double RADIUS = 9;

    private final DotPlot plot;
    private final boolean narrow;
    private final int width;
    private final int left;
    private final int row;
    private final double column;

    DotDrawing(DotPlot plot, boolean narrow) {
        this.plot = plot;
        this.narrow = narrow;
        width = narrow ? 320 : 860;
        left = narrow ? 4 : 170;
        row = narrow ? 50 : 34;
        column = (double) (width - left - 4) / (plot.levels().size() + 1);
    }

    String draw() {
        int rows = plot.rows().size() + (plot.range().isPresent() ? 1 : 0);
        int height = HEAD + row * rows + 4;
        var svg = new Svg(width, height, narrow);
        for (int i = 0; i <= plot.levels().size(); i++) {
            boolean unknown = i == plot.levels().size();
            double middle = x(i);
            svg.text(
                    unknown ? "soft" : "",
                    "middle",
                    middle,
                    16,
                    unknown ? "?" : plot.levels().get(i));
            svg.line(unknown ? "grid dotted" : "grid", middle, HEAD - 4, middle, height - 4);
        }
        for (int i = 0; i < plot.rows().size(); i++) {
            row(svg, plot.rows().get(i), HEAD + row * i);
        }
        plot.range()
                .ifPresent(range -> range(svg, range, HEAD + row * plot.rows().size()));
        return svg.end();
    }

    /** A bar with an upright at each end, and a mark across it: to be told apart without colour. */
    private void range(Svg svg, DotPlot.Range range, double top) {
        double y = narrow ? top + 33 : top + row / 2.0;
        double low = x(range.low());
        double high = x(range.high());
        svg.line("axis", narrow ? 0 : 8, top, width, top);
        svg.text("", "start", narrow ? 0 : 8, narrow ? top + 16 : y + 5, range.label());
        svg.rectangle("range-high", low, y - 5, high - low, 10);
        svg.line("range-end", low, y - 9, low, y + 9).line("range-end", high, y - 9, high, y + 9);
        range.point().ifPresent(point -> svg.line("point", x(point), y - 11, x(point), y + 11));
        svg.text("", "middle", x(plot.levels().size()), y + 5, range.words());
    }

    private double x(double level) {
        return left + column * (level + 0.5);
    }

    private void row(Svg svg, DotPlot.Row group, double top) {
        double y = narrow ? top + 33 : top + row / 2.0;
        svg.line("grid", narrow ? 0 : 8, top, width, top);
        svg.text("", "start", narrow ? 0 : 8, narrow ? top + 16 : y + 5, group.label());
        for (int i = 0; i < group.counts().size(); i++) {
            dots(svg, "dot", group.letter(), group.counts().get(i), x(i), y);
        }
        dots(svg, "dot dot--unknown", "?", group.unknown(), x(group.counts().size()), y);
    }

    private void dots(Svg svg, String look, String letter, int count, double middle, double y) {
        int most = narrow ? 3 : MOST_DOTS;
        if (count == 0) {
            return;
        }
        if (count > most) {
            svg.circle(look, middle, y, RADIUS + 5).text("dot-text", "middle", middle, y + 5, "" + count);
            return;
        }
        double step = Math.min(2 * RADIUS + 2, (column - 2 * RADIUS - 2) / Math.max(1, count - 1));
        double x = middle - step * (count - 1) / 2;
        for (int i = 0; i < count; i++) {
            svg.circle(look, x, y, RADIUS).text("dot-text", "middle", x, y + 5, letter);
            x += step;
        }
    }
}
