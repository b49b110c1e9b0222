package org.groundswell.app.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Values over time: an adoption curve with its aim, a forecast with its interval.
 *
 * @param unit  what the values are; shares are from 0 to 1 and shown as percentages
 * @param dates how dates are written: by day or by month
 * @param lines at least one, each in order of time
 * @param band  an interval around one of the lines, or null
 */
public record LineChart(
        String id,
        String title,
        String summary,
        Unit unit,
        Dates dates,
        List<Line> lines,
        @Nullable Band band,
        @Nullable String csvHref)
        implements Chart {

    /** What the values of a chart are. */
    public enum Unit {
        COUNT,
        NUMBER,
        SHARE
    }

    /** How dates are written. */
    public enum Dates {
        DAY("d MMM yyyy"),
        MONTH("MMM yyyy");

        private final DateTimeFormatter format;

        Dates(String pattern) {
            format = DateTimeFormatter.ofPattern(pattern, Locale.UK);
        }

        public String words(LocalDate date) {
            return format.format(date);
        }
    }

    /** How a line is drawn: a count that changes on certain days is stepped, an aim dashed, a forecast dotted. */
    public enum Style {
        SOLID,
        STEPPED,
        DASHED,
        DOTTED
    }

    /** One value at one time. */
    public record Point(LocalDate at, double value) {}

    /** Points in order of time under one name. */
    public record Line(String name, Style style, List<Point> points) {

        public Line {
            points = List.copyOf(points);
        }
    }

    /** Lower and upper end at one time. */
    public record Interval(LocalDate at, double lower, double upper) {}

    /** Intervals in order of time under one name: "95% interval". */
    public record Band(String name, List<Interval> intervals) {

        public Band {
            intervals = List.copyOf(intervals);
        }
    }

    public LineChart {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > 4) {
            throw new IllegalArgumentException("A line chart needs 1 to 4 lines, got " + lines.size());
        }
        if (lines.stream().allMatch(line -> line.points().isEmpty())) {
            throw new IllegalArgumentException("A line chart needs at least one point, got none in " + id);
        }
    }

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text(dates == Dates.MONTH ? "Month" : "Date"));
        lines.forEach(line -> columns.add(Column.number(line.name())));
        if (band != null) {
            columns.add(Column.number(band.name() + ", lower"));
            columns.add(Column.number(band.name() + ", upper"));
        }
        return List.copyOf(columns);
    }

    @Override
    public List<List<String>> rows() {
        var times = new TreeSet<LocalDate>();
        lines.forEach(line -> line.points().forEach(point -> times.add(point.at())));
        if (band != null) {
            band.intervals().forEach(interval -> times.add(interval.at()));
        }
        return times.stream().map(this::row).toList();
    }

    private List<String> row(LocalDate at) {
        var row = new ArrayList<String>();
        row.add(dates.words(at));
        for (var line : lines) {
            row.add(line.points().stream()
                    .filter(point -> point.at().equals(at))
                    .findFirst()
                    .map(point -> words(point.value()))
                    .orElse("–"));
        }
        if (band != null) {
            var interval = band.intervals().stream()
                    .filter(each -> each.at().equals(at))
                    .findFirst();
            row.add(interval.map(each -> words(each.lower())).orElse("–"));
            row.add(interval.map(each -> words(each.upper())).orElse("–"));
        }
        return List.copyOf(row);
    }

    @Override
    public String svg(boolean narrow) {
        return new LineDrawing(this, narrow).draw();
    }

    /** A value as the axis and the table write it. */
    String words(double value) {
        return switch (unit) {
            case COUNT -> "%,d".formatted(Math.round(value));
            case NUMBER -> "%,.1f".formatted(value);
            case SHARE -> "%.0f%%".formatted(100 * value);
        };
    }

    /** All that has a place on the value axis. */
    Stream<Double> values() {
        var ends = band == null
                ? Stream.<Double>empty()
                : band.intervals().stream().flatMap(each -> Stream.of(each.lower(), each.upper()));
        return Stream.concat(
                lines.stream().flatMap(line -> line.points().stream()).map(Point::value), ends);
    }

    /** All that has a place on the time axis. */
    Stream<LocalDate> times() {
        var ends = band == null
                ? Stream.<LocalDate>empty()
                : band.intervals().stream().map(Interval::at);
        return Stream.concat(
                lines.stream().flatMap(line -> line.points().stream()).map(Point::at), ends);
    }
}
