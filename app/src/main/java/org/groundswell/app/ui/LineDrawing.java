package org.groundswell.app.ui;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.groundswell.app.ui.LineChart.Interval;
import org.groundswell.app.ui.LineChart.Line;
import org.groundswell.app.ui.LineChart.Style;

/** Draws a line chart as SVG: a legend above, round numbers beside, dates beneath. */
final class LineDrawing {

    private static final int TOP = 12;
    private static final int LEGEND_ROW = 22;
    private static final int BELOW = 32;
    private static final int LETTER = 8;

    private final LineChart chart;
    private final boolean narrow;
    private final int width;
    private final int height;
    private final int left;
    private final int right;
    private final int top;
    private final Scale scale;
    private final LocalDate first;
    private final long days;

    LineDrawing(LineChart chart, boolean narrow) {
        this.chart = chart;
        this.narrow = narrow;
        width = narrow ? 320 : 860;
        boolean whole = chart.unit() == LineChart.Unit.COUNT;
        scale = Scale.over(
                chart.values().min(Comparator.naturalOrder()).orElseThrow(),
                chart.values().max(Comparator.naturalOrder()).orElseThrow(),
                whole);
        left = LETTER * chart.words(scale.to()).length() + 14;
        right = width - 14;
        int entries = chart.lines().size() + (chart.band() == null ? 0 : 1);
        top = TOP + LEGEND_ROW * (narrow ? entries : 1) + 8;
        height = top + BELOW + (narrow ? 220 : 280);
        first = chart.times().min(Comparator.naturalOrder()).orElseThrow();
        days = Math.max(
                1,
                ChronoUnit.DAYS.between(
                        first, chart.times().max(Comparator.naturalOrder()).orElseThrow()));
    }

    String draw() {
        var svg = new Svg(width, height, narrow);
        legend(svg);
        for (double tick : scale.ticks()) {
            svg.line(tick == scale.from() ? "axis" : "grid", left, y(tick), right, y(tick))
                    .text("soft", "end", left - 8, y(tick) + 5, chart.words(tick));
        }
        dates(svg);
        if (chart.band() != null) {
            svg.path("band fill-1", band(chart.band().intervals()));
        }
        for (int i = 0; i < chart.lines().size(); i++) {
            var line = chart.lines().get(i);
            svg.path(look(line.style(), i), path(line));
        }
        return svg.end();
    }

    private void legend(Svg svg) {
        double x = left;
        double y = TOP + 8;
        for (int i = 0; i < chart.lines().size(); i++) {
            var line = chart.lines().get(i);
            svg.path(look(line.style(), i), "M" + Svg.number(x) + " " + Svg.number(y - 4) + "h28")
                    .text("", "start", x + 36, y, line.name());
            x += narrow ? 0 : 60 + LETTER * line.name().length();
            y += narrow ? LEGEND_ROW : 0;
        }
        if (chart.band() != null) {
            svg.rectangle("band fill-1", x, y - 11, 28, 14)
                    .text("", "start", x + 36, y, chart.band().name());
        }
    }

    private void dates(Svg svg) {
        int room = (right - left) / (LETTER * chart.dates().words(first).length() + 24);
        var times = chart.times().distinct().sorted().toList();
        int every = Math.max(1, (int) Math.ceil((times.size() - 1) / (double) Math.max(1, room)));
        for (int i = 0; i < times.size(); i += every) {
            double x = x(times.get(i));
            var anchor = i == 0 ? "start" : x > right - 30 ? "end" : "middle";
            svg.line("axis", x, y(scale.from()), x, y(scale.from()) + 5)
                    .text("soft", anchor, x, y(scale.from()) + 22, chart.dates().words(times.get(i)));
        }
    }

    private String path(Line line) {
        var path = new StringBuilder();
        for (var point : line.points()) {
            var x = Svg.number(x(point.at()));
            if (path.isEmpty()) {
                path.append('M').append(x).append(' ');
            } else if (line.style() == Style.STEPPED) {
                path.append('H').append(x).append('V');
            } else {
                path.append('L').append(x).append(' ');
            }
            path.append(Svg.number(y(point.value())));
        }
        return path.toString();
    }

    private String band(List<Interval> intervals) {
        var path = new StringBuilder();
        for (var each : intervals) {
            path.append(path.isEmpty() ? 'M' : 'L').append(at(each.at(), each.upper()));
        }
        for (var each : intervals.reversed()) {
            path.append('L').append(at(each.at(), each.lower()));
        }
        return path.append('Z').toString();
    }

    private String at(LocalDate time, double value) {
        return Svg.number(x(time)) + " " + Svg.number(y(value));
    }

    private double x(LocalDate time) {
        return left + (right - left) * (double) ChronoUnit.DAYS.between(first, time) / days;
    }

    private double y(double value) {
        return height - BELOW - (height - BELOW - top) * scale.share(value);
    }

    private static String look(Style style, int index) {
        var look = "line stroke-" + (index + 1);
        return switch (style) {
            case SOLID, STEPPED -> look;
            case DASHED -> look + " dashed";
            case DOTTED -> look + " dotted";
        };
    }
}
