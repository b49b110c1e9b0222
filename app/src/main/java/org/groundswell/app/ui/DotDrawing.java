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
        int height = HEAD + row * plot.rows().size() + 4;
        var svg = new Svg(width, height, narrow);
        for (int i = 0; i <= plot.levels().size(); i++) {
            boolean unknown = i == plot.levels().size();
            double middle = left + column * (i + 0.5);
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
        return svg.end();
    }

    private void row(Svg svg, DotPlot.Row group, double top) {
        double y = narrow ? top + 33 : top + row / 2.0;
        svg.line("grid", narrow ? 0 : 8, top, width, top);
        svg.text("", "start", narrow ? 0 : 8, narrow ? top + 16 : y + 5, group.label());
        for (int i = 0; i < group.counts().size(); i++) {
            dots(svg, "dot", group.letter(), group.counts().get(i), left + column * (i + 0.5), y);
        }
        dots(
                svg,
                "dot dot--unknown",
                "?",
                group.unknown(),
                left + column * (group.counts().size() + 0.5),
                y);
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
