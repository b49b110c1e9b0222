package org.groundswell.analytics.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Lines and dots on two axes, as SVG. Colours differ in lightness too and every line has a name in the key; the title
 * and description are there for those who do not see the picture.
 */
final class Picture {

    /** How a line or a dot looks. */
    enum Look {
        MAIN("#005eb8", ""),
        CENTRE("#4c6272", ""),
        LIMIT("#768692", "6 4"),
        OUTER("#768692", "2 3"),
        TARGET("#ae2573", "2 2"),
        IMPROVEMENT("#007f9e", ""),
        CONCERN("#c55b00", ""),
        NEUTRAL("#5a3c88", ""),
        QUIET("#768692", "");

        private final String colour;
        private final String dashes;

        Look(String colour, String dashes) {
            this.colour = colour;
            this.dashes = dashes;
        }
    }

    /** What is drawn, in the units of the axes. */
    private record Line(String name, Look look, List<double[]> points) {}

    /** One dot; the words appear when it is pointed at. */
    private record Dot(double x, double y, Look look, String words) {}

    /** A word on an axis. */
    private record Tick(double place, String word) {}

    private static final int WIDTH = 860;
    private static final int HEIGHT = 420;
    private static final int LEFT = 70;
    private static final int RIGHT = 20;
    private static final int TOP = 56;
    private static final int BOTTOM = 60;
    private static final int TICKS = 6;

    private final String title;
    private final String description;
    private final List<Line> lines = new ArrayList<>();
    private final List<Dot> dots = new ArrayList<>();
    private final List<Tick> xTicks = new ArrayList<>();
    private final List<Tick> yTicks = new ArrayList<>();
    private double left = LEFT;
    private String xName = "";
    private String yName = "";

    Picture(String title, String description) {
        this.title = title;
        this.description = description;
    }

    Picture axes(String x, String y) {
        xName = x;
        yName = y;
        return this;
    }

    /** A line through points; NaN on either axis breaks it. */
    Picture line(String name, Look look, double[] x, double[] y) {
        var points = new ArrayList<double[]>();
        for (int i = 0; i < x.length; i++) {
            points.add(new double[] {x[i], y[i]});
        }
        lines.add(new Line(name, look, points));
        return this;
    }

    Picture dot(double x, double y, Look look, String words) {
        if (Double.isFinite(x) && Double.isFinite(y)) {
            dots.add(new Dot(x, y, look, words));
        }
        return this;
    }

    /** Words along the x axis at 0, 1, 2 …, as many as there is room for. */
    Picture labels(List<String> words) {
        int step = Math.max(1, (words.size() + 11) / 12);
        for (int i = 0; i < words.size(); i += step) {
            xTicks.add(new Tick(i, words.get(i)));
        }
        return this;
    }

    /** Words along the y axis at 0, −1, −2 …: the first stands on top. */
    Picture rows(List<String> words) {
        int longest = words.stream().mapToInt(String::length).max().orElse(0);
        left = Math.max(LEFT, Math.min(260, 20 + 7.5 * longest));
        for (int i = 0; i < words.size(); i++) {
            yTicks.add(new Tick(-i, words.get(i)));
        }
        return this;
    }

    String draw() {
        var xs = new Scale(left, WIDTH - RIGHT);
        var ys = new Scale(HEIGHT - BOTTOM, TOP);
        lines.forEach(line -> line.points().forEach(point -> {
            if (Double.isFinite(point[0]) && Double.isFinite(point[1])) {
                xs.include(point[0]);
                ys.include(point[1]);
            }
        }));
        dots.forEach(dot -> {
            xs.include(dot.x());
            ys.include(dot.y());
        });
        yTicks.forEach(tick -> ys.include(tick.place()));
        xs.pad();
        ys.pad();

        var svg = new StringBuilder();
        svg.append(format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" role=\"img\""
                        + " aria-labelledby=\"title description\" font-family=\"arial, sans-serif\""
                        + " font-size=\"13\">%n",
                WIDTH, HEIGHT));
        svg.append(format("<title id=\"title\">%s</title>%n", escape(title)));
        svg.append(format("<desc id=\"description\">%s</desc>%n", escape(description)));
        svg.append(format("<rect width=\"%d\" height=\"%d\" fill=\"#ffffff\"/>%n", WIDTH, HEIGHT));
        svg.append(
                format("<text x=\"%.0f\" y=\"22\" font-size=\"17\" fill=\"#212b32\">%s</text>%n", left, escape(title)));
        axes(svg, xs, ys);
        lines.forEach(line -> draw(svg, line, xs, ys));
        dots.forEach(dot -> svg.append(format(
                "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"4.5\" fill=\"%s\" stroke=\"#ffffff\"><title>%s</title></circle>%n",
                xs.of(dot.x()), ys.of(dot.y()), dot.look().colour, escape(dot.words()))));
        key(svg);
        return svg.append("</svg>\n").toString();
    }

    private void axes(StringBuilder svg, Scale xs, Scale ys) {
        double bottom = HEIGHT - BOTTOM;
        for (var tick : yTicks.isEmpty() ? ys.ticks() : yTicks) {
            double y = ys.of(tick.place());
            svg.append(format(
                    "<line x1=\"%.1f\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#e8edee\"/>%n",
                    left, WIDTH - RIGHT, y, y));
            text(svg, left - 8, y + 4, "end", tick.word());
        }
        for (var tick : xTicks.isEmpty() ? xs.ticks() : xTicks) {
            text(svg, xs.of(tick.place()), bottom + 20, "middle", tick.word());
        }
        svg.append(format(
                "<line x1=\"%.1f\" x2=\"%d\" y1=\"%.1f\" y2=\"%.1f\" stroke=\"#4c6272\"/>%n",
                left, WIDTH - RIGHT, bottom, bottom));
        text(svg, (left + WIDTH - RIGHT) / 2, HEIGHT - 14, "middle", xName);
        if (!yName.isEmpty()) {
            text(svg, left, TOP - 12, "start", yName);
        }
    }

    private static void draw(StringBuilder svg, Line line, Scale xs, Scale ys) {
        var path = new StringBuilder();
        boolean pen = false;
        for (double[] point : line.points()) {
            boolean there = Double.isFinite(point[0]) && Double.isFinite(point[1]);
            if (there) {
                path.append(format("%s%.1f %.1f", pen ? " L" : " M", xs.of(point[0]), ys.of(point[1])));
            }
            pen = there;
        }
        svg.append(format(
                "<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"%s><title>%s</title></path>%n",
                path.toString().strip(),
                line.look().colour,
                line.look().dashes.isEmpty() ? "" : " stroke-dasharray=\"" + line.look().dashes + "\"",
                escape(line.name())));
    }

    private void key(StringBuilder svg) {
        double x = WIDTH - RIGHT;
        for (int i = lines.size() - 1; i >= 0; i--) {
            var line = lines.get(i);
            if (line.name().isEmpty()) {
                continue;
            }
            x -= 7.2 * line.name().length();
            text(svg, x, TOP - 12, "start", line.name());
            svg.append(format(
                    "<line x1=\"%.1f\" x2=\"%.1f\" y1=\"%d\" y2=\"%d\" stroke=\"%s\" stroke-width=\"2\"%s/>%n",
                    x - 30,
                    x - 6,
                    TOP - 16,
                    TOP - 16,
                    line.look().colour,
                    line.look().dashes.isEmpty() ? "" : " stroke-dasharray=\"" + line.look().dashes + "\""));
            x -= 46;
        }
    }

    private static void text(StringBuilder svg, double x, double y, String anchor, String words) {
        svg.append(format(
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"#4c6272\">%s</text>%n",
                x, y, anchor, escape(words)));
    }

    private static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern.replace("%n", "\n"), values);
    }

    private static String escape(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** From the unit of an axis to places in the picture. */
    private static final class Scale {
        private final double from;
        private final double to;
        private double low = Double.POSITIVE_INFINITY;
        private double high = Double.NEGATIVE_INFINITY;

        Scale(double from, double to) {
            this.from = from;
            this.to = to;
        }

        void include(double value) {
            low = Math.min(low, value);
            high = Math.max(high, value);
        }

        void pad() {
            if (low > high) {
                low = 0;
                high = 1;
            }
            double room = high > low ? 0.04 * (high - low) : 1;
            low -= room;
            high += room;
        }

        double of(double value) {
            return from + (value - low) / (high - low) * (to - from);
        }

        /** Steps of 1, 2 or 5 times a power of ten. */
        List<Tick> ticks() {
            double rough = (high - low) / TICKS;
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            double step = power * (rough / power > 5 ? 10 : rough / power > 2 ? 5 : rough / power > 1 ? 2 : 1);
            var ticks = new ArrayList<Tick>();
            for (double k = Math.ceil(low / step); k * step <= high; k++) {
                ticks.add(new Tick(k * step, Numbers.print(Math.round(k * step * 1e9) / 1e9)));
            }
            return ticks;
        }
    }
}
