package org.groundswell.analytics.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.groundswell.analytics.spc.ChartPoint;
import org.groundswell.analytics.spc.ChartSettings;
import org.groundswell.analytics.spc.ChartType;
import org.groundswell.analytics.spc.ControlChart;
import org.groundswell.analytics.spc.Conventions;
import org.groundswell.analytics.spc.Direction;
import org.groundswell.analytics.spc.Preset;

/** Run charts and control charts, one series or many. */
final class SpcCommand implements Command {

    @Override
    public String name() {
        return "spc";
    }

    @Override
    public String summary() {
        return "run charts and control charts with limits, signals and icons";
    }

    @Override
    public String description() {
        return """
                FILE holds one line for each period, in time order, with the columns
                  period                 a label, if there is one
                  value                  for charts %s
                  value and denominator  for charts %s; value is the numerator
                  value, sd and size     for charts xbar and s; value is the mean of the subgroup
                  series                 a name, if there are several series; SVG draws the first
                An empty value is a missing point. Points are counted from 1 in options.

                Output: series, period, value, centre, lower, upper, section, variation, signals (CSV); JSON adds icons
                and settings.
                """.formatted("run, i, mr, c, g and t", "p, p-prime, u, u-prime and i-prime");
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("chart", "TYPE", Arguments.names(ChartType.values()) + "; i unless given"),
                new Option("preset", "NAME", Arguments.names(Preset.values()) + "; mdc-excel-5 unless given"),
                new Option("improvement", "SIDE", Arguments.names(Direction.values()) + "; increase unless given"),
                new Option("target", "VALUE", "for the assurance icon, in the unit plotted"),
                new Option("centre", "VALUE", "a centre line that is given rather than computed"),
                new Option("baseline", "POINTS", "centre and limits from the first so many points"),
                new Option("recalculate-at", "POINTS", "points at which new limits begin"),
                new Option("exclude", "POINTS", "points shown but left out of limits and patterns"),
                new Option("ghost", "POINTS", "points only shown"),
                new Option("multiplier", "FACTOR", "of everything plotted, 100 for percentages"),
                new Option("since-last-event", "VALUE", "on charts g and t, what has passed since the last event"),
                new Option("screening", "RULE", Arguments.names(Conventions.Screening.values()) + "; by preset"),
                new Option("shift", "POINTS", "points in a row that make a shift; by preset"),
                new Option("trend", "POINTS", "points in a row that make a trend; by preset"));
    }

    @Override
    public Report run(Arguments arguments, Inputs inputs) throws IOException {
        var settings = settings(arguments);
        var all = SpcSeries.of(inputs.table(), settings.type());
        inputs.check();
        if (all.isEmpty()) {
            throw new DataError("a chart needs at least 1 row, got none");
        }
        var charts = new LinkedHashMap<SpcSeries, ControlChart>();
        all.forEach(series -> charts.put(series, ControlChart.of(series.observations(), settings)));
        return report(charts, settings);
    }

    private static ChartSettings settings(Arguments arguments) {
        var settings = ChartSettings.of(
                        arguments.choice("chart", ChartType.I), arguments.choice("preset", Preset.MDC_EXCEL_5))
                .withImprovement(arguments.choice("improvement", Direction.INCREASE))
                .withTarget(arguments.number("target").orElse(Double.NaN))
                .withFixedCentre(arguments.number("centre").orElse(Double.NaN))
                .withBaseline(arguments.whole("baseline").orElse(0))
                .withRecalculationAt(indices(arguments, "recalculate-at"))
                .withExcluded(indices(arguments, "exclude"))
                .withGhosted(indices(arguments, "ghost"))
                .withMultiplier(arguments.number("multiplier").orElse(1))
                .withOpenInterval(arguments.number("since-last-event").orElse(Double.NaN));
        var conventions = settings.conventions();
        OptionalInt shift = arguments.whole("shift");
        OptionalInt trend = arguments.whole("trend");
        if (arguments.has("screening")) {
            conventions = conventions.withScreening(arguments.choice("screening", conventions.screening()));
        }
        if (shift.isPresent() || trend.isPresent()) {
            conventions = conventions.withShiftAndTrend(
                    shift.orElse(conventions.shiftPoints()), trend.orElse(conventions.trendPoints()));
        }
        return settings.withConventions(conventions);
    }

    /** From 1 on the command line to 0 in the library. */
    private static Integer[] indices(Arguments arguments, String option) {
        return Arrays.stream(arguments.wholes(option))
                .mapToObj(point -> point - 1)
                .toArray(Integer[]::new);
    }

    private static Report report(Map<SpcSeries, ControlChart> charts, ChartSettings settings) {
        var rows = new ArrayList<List<Object>>();
        var json = new ArrayList<Map<String, Object>>();
        charts.forEach((series, chart) -> {
            for (var point : chart.points()) {
                rows.add(List.of(
                        series.name(),
                        series.labels().get(point.index()),
                        point.value(),
                        point.centre(),
                        point.lower(),
                        point.upper(),
                        point.section() + 1,
                        lower(point.variation()),
                        signals(point)));
            }
            json.add(json(series, chart));
        });
        var whole = new LinkedHashMap<String, Object>();
        whole.put("chart", lower(settings.type()));
        whole.put("conventions", json(settings.conventions()));
        whole.put("series", json);
        var first = charts.entrySet().iterator().next();
        return new Report(
                List.of("series", "period", "value", "centre", "lower", "upper", "section", "variation", "signals"),
                rows,
                whole,
                () -> picture(first.getKey(), first.getValue()));
    }

    private static Map<String, Object> json(SpcSeries series, ControlChart chart) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", series.name());
        json.put("variation", chart.variation().map(SpcCommand::lower));
        json.put("assurance", chart.assurance().map(SpcCommand::lower));
        json.put("enoughPoints", chart.hasEnoughPoints());
        json.put("signal", chart.hasSignal());
        chart.openInterval()
                .ifPresent(open ->
                        json.put("sinceLastEvent", Map.of("value", open.value(), "outsideLimit", open.outsideLimit())));
        chart.rebaseProposal().ifPresent(proposal -> json.put("newLimitsMightBeginAt", proposal.from() + 1));
        json.put(
                "sections",
                chart.sections().stream()
                        .map(section -> {
                            var values = new LinkedHashMap<String, Object>();
                            values.put("from", section.from() + 1);
                            values.put("to", section.to());
                            values.put("centre", section.centreLine());
                            values.put("lower", section.lower());
                            values.put("upper", section.upper());
                            values.put("longestRun", section.runs().longestRun());
                            values.put("longestRunLimit", section.runs().longestRunLimit());
                            values.put("crossings", section.runs().crossings());
                            values.put("crossingsLimit", section.runs().crossingsLimit());
                            return values;
                        })
                        .toList());
        json.put(
                "points",
                chart.points().stream()
                        .map(point -> {
                            var values = new LinkedHashMap<String, Object>();
                            values.put("period", series.labels().get(point.index()));
                            values.put("value", point.value());
                            values.put("centre", point.centre());
                            values.put("lower", point.lower());
                            values.put("upper", point.upper());
                            values.put("variation", lower(point.variation()));
                            values.put(
                                    "signals",
                                    point.signals().stream()
                                            .map(signal -> {
                                                var why = new LinkedHashMap<String, Object>();
                                                why.put("rule", lower(signal.rule()));
                                                why.put("side", lower(signal.side()));
                                                why.put("from", signal.first() + 1);
                                                why.put("to", signal.last() + 1);
                                                return why;
                                            })
                                            .toList());
                            return values;
                        })
                        .toList());
        return json;
    }

    private static Map<String, Object> json(Conventions conventions) {
        var json = new LinkedHashMap<String, Object>();
        json.put("name", conventions.name());
        json.put("version", conventions.version());
        json.put("rangesToLimit", conventions.rangesToLimit());
        json.put("screening", lower(conventions.screening()));
        json.put("minimumPoints", conventions.minimumPoints());
        json.put("shiftPoints", conventions.shiftPoints());
        json.put("trendPoints", conventions.trendPoints());
        return json;
    }

    private static String signals(ChartPoint point) {
        return point.signals().stream()
                .map(signal -> lower(signal.rule()) + " " + lower(signal.side()))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String picture(SpcSeries series, ControlChart chart) {
        var points = chart.points();
        double[] x = IntStream.range(0, points.size()).asDoubleStream().toArray();
        var settings = chart.settings();
        var icon = chart.variation()
                .map(variation -> "; last point: " + lower(variation).replace('_', ' '));
        var picture = new Picture(
                        series.name().isEmpty() ? settings.type().title() : series.name(),
                        "%s of %d points%s".formatted(settings.type().title(), points.size(), icon.orElse("")))
                .labels(series.labels())
                .line(
                        "limits",
                        Picture.Look.LIMIT,
                        x,
                        points.stream().mapToDouble(ChartPoint::upper).toArray())
                .line(
                        "",
                        Picture.Look.LIMIT,
                        x,
                        points.stream().mapToDouble(ChartPoint::lower).toArray())
                .line(
                        "centre line",
                        Picture.Look.CENTRE,
                        x,
                        points.stream().mapToDouble(ChartPoint::centre).toArray())
                .line(
                        "",
                        Picture.Look.QUIET,
                        x,
                        points.stream().mapToDouble(ChartPoint::value).toArray());
        if (settings.hasTarget()) {
            picture.line(
                    "target",
                    Picture.Look.TARGET,
                    x,
                    IntStream.range(0, x.length)
                            .mapToDouble(i -> settings.target())
                            .toArray());
        }
        for (var point : points) {
            var signals = signals(point);
            picture.dot(
                    point.index(),
                    point.value(),
                    look(point),
                    series.labels().get(point.index()) + ": " + Numbers.print(point.value())
                            + (signals.isEmpty() ? "" : " (" + signals.replace('_', ' ') + ")"));
        }
        return picture.draw();
    }

    private static Picture.Look look(ChartPoint point) {
        if (point.variation().isImprovement()) {
            return Picture.Look.IMPROVEMENT;
        }
        if (point.variation().isConcern()) {
            return Picture.Look.CONCERN;
        }
        return point.variation().isSpecialCause() ? Picture.Look.NEUTRAL : Picture.Look.QUIET;
    }
}
