package org.groundswell.analytics.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.groundswell.analytics.spc.Assurance;
import org.groundswell.analytics.spc.ChartPoint;
import org.groundswell.analytics.spc.ChartSettings;
import org.groundswell.analytics.spc.ChartType;
import org.groundswell.analytics.spc.ControlChart;
import org.groundswell.analytics.spc.Conventions;
import org.groundswell.analytics.spc.Conventions.Screening;
import org.groundswell.analytics.spc.Conventions.TwoOfThree;
import org.groundswell.analytics.spc.Direction;
import org.groundswell.analytics.spc.Observations;
import org.groundswell.analytics.spc.Preset;
import org.groundswell.analytics.spc.Rule;
import org.groundswell.analytics.spc.Side;
import org.groundswell.analytics.spc.Signal;
import org.groundswell.analytics.spc.Timeline;
import org.groundswell.analytics.spc.Variation;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Charts and icons of R's NHSRplotthedots, except where a note names its defects. */
final class PlotTheDotsCases implements CaseKind {

    private static final int SHORT = 13;

    @Override
    public void compare(ReferenceCase reference, Comparison comparison) {
        var bySeries = reference.inputBy("series");
        JsonNode runs = reference.expected().path("runs");
        for (int k = 0; k < runs.size(); k++) {
            JsonNode run = runs.get(k);
            var at = comparison.at("%d %s".formatted(k, run.path("args")));
            compareRun(run, bySeries, at);
        }
        JsonNode bounds = reference.expected();
        if (bounds.has("upl") && bounds.has("lpl")) {
            var charts = chartsOf(bySeries, runs.get(0), plain(), comparison);
            var last = ReferenceCase.named(charts, runs.get(0).path("series").asString())
                    .latestSection();
            comparison.number("upl", bounds.path("upl"), last.upper());
            comparison.number("lpl", bounds.path("lpl"), last.lower());
        }
        JsonNode alternative = bounds.path("alternative_rule").path("points");
        if (!alternative.isEmpty()) {
            var counting = plain().withTwoOfThree(TwoOfThree.SAME_SIDE);
            var charts = chartsOf(bySeries, runs.get(0), counting, comparison);
            for (JsonNode expected : alternative) {
                String series = expected.path("series").asString();
                int seq = expected.path("seq").asInt();
                boolean flagged = ReferenceCase.named(charts, series)
                        .points()
                        .get(seq - 1)
                        .hasSignal(Rule.TWO_OF_THREE);
                comparison
                        .at("alternative_rule")
                        .at(series)
                        .truth(Integer.toString(seq), expected.path("mdc2023_two_in_three"), flagged);
            }
        }
    }

    private static Conventions plain() {
        return Preset.PLOT_THE_DOTS_R.conventions();
    }

    private static void compareRun(JsonNode run, Map<String, List<NamedCsvRecord>> bySeries, Comparison at) {
        var charts = chartsOf(bySeries, run, plain(), at);
        if (run.has("warned_short")) {
            boolean warns = charts.values().stream()
                    .flatMap(chart -> chart.sections().stream())
                    .anyMatch(section -> section.to() - section.from() < SHORT);
            if (!charts.isEmpty()) {
                at.truth("warned_short", run.path("warned_short"), warns);
            }
        }
        compareIcons(run, charts, at);
        var dates = new LinkedHashMap<String, List<LocalDate>>();
        bySeries.forEach((series, rows) -> dates.put(series, datesOf(rows)));
        for (JsonNode expected : run.path("points")) {
            String series = expected.path("series").asString();
            var chart = charts.get(series);
            if (chart != null) {
                int index = ReferenceCase.named(dates, series)
                        .indexOf(LocalDate.parse(expected.path("date").asString()));
                comparePoint(
                        expected,
                        run,
                        chart,
                        chart.points().get(index),
                        at.at(series).at(index));
            }
        }
    }

    /** The charts of a run by series; one that cannot be drawn must say so and is not among them. */
    private static Map<String, ControlChart> chartsOf(
            Map<String, List<NamedCsvRecord>> bySeries, JsonNode run, Conventions conventions, Comparison at) {
        var charts = new LinkedHashMap<String, ControlChart>();
        bySeries.forEach((series, rows) -> {
            if (!run.has("series") || run.path("series").asString().equals(series)) {
                var dates = datesOf(rows);
                boolean known = rebases(run, series).stream().allMatch(dates::contains);
                try {
                    charts.put(series, chart(series, rows, run, conventions));
                } catch (IllegalArgumentException e) {
                    at.at(series)
                            .number(
                                    "refused",
                                    1,
                                    !known && String.valueOf(e.getMessage()).contains("next point") ? 1 : 0);
                }
            }
        });
        return charts;
    }

    private static ControlChart chart(String series, List<NamedCsvRecord> rows, JsonNode run, Conventions conventions) {
        var arguments = new Arguments(run.path("args"));
        var timeline = Timeline.of(datesOf(rows));
        var recalculations = rebases(run, series).stream()
                .map(timeline::indexOf)
                .distinct()
                .sorted()
                .toArray(Integer[]::new);
        var settings = ChartSettings.of(ChartType.I, Preset.PLOT_THE_DOTS_R)
                .withConventions(
                        arguments.truth("screen_outliers", true)
                                ? conventions
                                : conventions.withScreening(Screening.NONE))
                .withImprovement(direction(arguments.text("improvement_direction", "increase")))
                .withTarget(Comparison.toDouble(arguments.of("target", series)))
                .withBaseline(Math.min(arguments.whole("fix_after_n_points", 0), rows.size()))
                .withRecalculationAt(recalculations);
        return ControlChart.of(Observations.of(ReferenceCase.numbers(rows, "value")), settings);
    }

    private static List<LocalDate> rebases(JsonNode run, String series) {
        var dates = new ArrayList<LocalDate>();
        for (JsonNode date : Arguments.list(new Arguments(run.path("args")).of("rebase", series))) {
            dates.add(LocalDate.parse(date.asString()));
        }
        return dates;
    }

    private static List<LocalDate> datesOf(List<NamedCsvRecord> rows) {
        return rows.stream().map(row -> LocalDate.parse(row.getField("date"))).toList();
    }

    private static void compareIcons(JsonNode run, Map<String, ControlChart> charts, Comparison at) {
        for (JsonNode icons : run.path("icons")) {
            String series = icons.path("series").asString();
            var chart = charts.get(series);
            if (chart != null) {
                at.at(series).text("variation", icons.path("variation"), icon(chart));
                if (!run.has("correct_assurance")) {
                    at.at(series).text("assurance", icons.path("assurance"), assurance(chart));
                }
            }
        }
        for (JsonNode icons : run.path("correct_assurance")) {
            String series = icons.path("series").asString();
            at.at(series)
                    .text("correct_assurance", icons.path("assurance"), assurance(ReferenceCase.named(charts, series)));
        }
    }

    private static void comparePoint(
            JsonNode expected, JsonNode run, ControlChart chart, ChartPoint point, Comparison at) {
        var section = chart.sections().get(point.section());
        boolean still = point.upper() == point.centre();
        at.number("value", expected.path("value"), point.value());
        at.number("mean", expected.path("mean"), point.centre());
        if (!(still && Comparison.isMissing(expected.path("upl")))) {
            at.number("lpl", expected.path("lpl"), point.lower());
            at.number("upl", expected.path("upl"), point.upper());
        }
        boolean outside = point.hasSignal(Rule.OUTSIDE_LIMITS);
        boolean near = point.value() > point.upperTwoSigma() || point.value() < point.lowerTwoSigma();
        at.truth("outside_limits", expected.path("outside_limits"), outside);
        at.truth("close_to_limits", expected.path("close_to_limits"), near && !outside);
        at.number("relative_to_mean", expected.path("relative_to_mean"), point.isMissing() ? Double.NaN : point.side());
        at.text("special_cause_type", expected.path("special_cause_type"), cause(point));
        at.text("point_type", expected.path("point_type"), pointType(point.variation()));
        at.truth("short_group", expected.path("short_group"), section.to() - section.from() < SHORT);
        at.number("target", expected.path("target"), chart.settings().target());
        if (expected.has("rebase_group")) {
            var date = LocalDate.parse(expected.path("date").asString());
            long group = rebases(run, expected.path("series").asString()).stream()
                    .filter(rebase -> !rebase.isAfter(date))
                    .count();
            at.number("rebase_group", expected.path("rebase_group"), (double) group);
        }
    }

    static Direction direction(String name) {
        return Direction.valueOf(name.toUpperCase(Locale.ROOT));
    }

    static @Nullable String icon(ControlChart chart) {
        return chart.variation()
                .map(variation -> variation.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static @Nullable String assurance(ControlChart chart) {
        return chart.assurance()
                .map(icon -> icon == Assurance.HIT_OR_MISS
                        ? "inconsistent"
                        : icon.name().toLowerCase(Locale.ROOT))
                .orElse(null);
    }

    private static String pointType(Variation variation) {
        return switch (variation) {
            case COMMON_CAUSE -> "common_cause";
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> "special_cause_improvement";
            case CONCERN_HIGH, CONCERN_LOW -> "special_cause_concern";
            case NEUTRAL_HIGH -> "special_cause_neutral_high";
            case NEUTRAL_LOW -> "special_cause_neutral_low";
        };
    }

    /** The package names one reason, the first in this order; where two trends meet, the later. */
    private static String cause(ChartPoint point) {
        for (Rule rule : List.of(Rule.OUTSIDE_LIMITS, Rule.TREND, Rule.TWO_OF_THREE, Rule.SHIFT)) {
            var latest = point.signals().stream()
                    .filter(signal -> signal.rule() == rule)
                    .max(Comparator.comparingInt(Signal::last));
            if (latest.isPresent()) {
                return cause(rule, latest.get().side() == Side.HIGH);
            }
        }
        return "Common Cause";
    }

    private static String cause(Rule rule, boolean high) {
        return switch (rule) {
            case OUTSIDE_LIMITS -> high ? "Above UCL" : "Below LCL";
            case TREND -> high ? "7 Point Trend (Increasing)" : "7 Point Trend (Decreasing)";
            case TWO_OF_THREE -> high ? "2 in 3 Above CL" : "2 in 3 Below CL";
            case SHIFT -> high ? "7 Points Above CL" : "7 Points Below CL";
            case LONG_RUN, FEW_CROSSINGS -> rule.name();
        };
    }
}
