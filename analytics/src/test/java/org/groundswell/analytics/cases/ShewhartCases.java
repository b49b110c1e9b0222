package org.groundswell.analytics.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.groundswell.analytics.spc.AnhoejBounds;
import org.groundswell.analytics.spc.ChartPoint;
import org.groundswell.analytics.spc.ChartSettings;
import org.groundswell.analytics.spc.ChartType;
import org.groundswell.analytics.spc.ControlChart;
import org.groundswell.analytics.spc.Conventions.Screening;
import org.groundswell.analytics.spc.Observations;
import org.groundswell.analytics.spc.Preset;
import org.groundswell.analytics.spc.Rule;
import org.groundswell.analytics.spc.RunTest;
import tools.jackson.databind.JsonNode;

/** Charts of R's qicharts2: three-sigma limits beside the runs test of Anhøj. */
record ShewhartCases(ChartType usual) implements CaseKind {

    private static final Map<String, ChartType> TYPES = Map.ofEntries(
            Map.entry("run", ChartType.RUN),
            Map.entry("i", ChartType.I),
            Map.entry("mr", ChartType.MR),
            Map.entry("xbar", ChartType.XBAR),
            Map.entry("s", ChartType.S),
            Map.entry("p", ChartType.P),
            Map.entry("pp", ChartType.P_PRIME),
            Map.entry("u", ChartType.U),
            Map.entry("up", ChartType.U_PRIME),
            Map.entry("c", ChartType.C),
            Map.entry("g", ChartType.G),
            Map.entry("t", ChartType.T),
            Map.entry("ip", ChartType.I_PRIME));

    static void compareBounds(ReferenceCase reference, Comparison comparison) {
        for (JsonNode row : reference.expected().path("rows")) {
            int useful = row.path("n_useful").asInt();
            var bounds = AnhoejBounds.of(useful);
            var at = comparison.at("n_useful " + useful);
            at.number("longest_run_max", row.path("longest_run_max"), bounds.longestRun());
            at.number("crossings_min", row.path("crossings_min"), bounds.fewCrossings());
        }
    }

    @Override
    public void compare(ReferenceCase reference, Comparison comparison) {
        JsonNode expected = reference.expected();
        JsonNode runs = expected.has("runs") ? expected.path("runs") : expected.path("series");
        var bySeries = series(reference);
        for (int k = 0; k < runs.size(); k++) {
            JsonNode run = runs.get(k);
            var at = comparison.at("%d %s %s".formatted(k, run.path("series").asString(), run.path("args")));
            var rows = run.has("series")
                    ? ReferenceCase.named(bySeries, run.path("series").asString())
                    : bySeries.values().iterator().next();
            compareRun(run, rows, at);
        }
        if (expected.has("zero_time_error")) {
            comparison.number("zero_time_error", 1, refusesZeroTime() ? 1 : 0);
        }
    }

    private static Map<String, List<NamedCsvRecord>> series(ReferenceCase reference) {
        var rows = reference.input();
        return rows.get(0).getHeader().contains("series")
                ? reference.inputBy("series")
                : new LinkedHashMap<>(Map.of("", rows));
    }

    private void compareRun(JsonNode run, List<NamedCsvRecord> rows, Comparison at) {
        var type =
                run.has("chart") ? ReferenceCase.named(TYPES, run.path("chart").asString()) : usual;
        var chart = ControlChart.of(observations(type, rows), settings(type, run));
        JsonNode points = run.path("points");
        for (int i = 0; i < points.size(); i++) {
            int index = points.get(i).path("seq").asInt(i + 1) - 1;
            JsonNode corrected = run.path("corrected_limits");
            // The peer takes sigma of an I' chart from all points whatever its baseline, and only its centre can be
            // met.
            boolean limits = type != ChartType.I_PRIME
                    || corrected.isArray()
                    || run.path("args").isEmpty();
            var expectedLimits = corrected.isArray() ? corrected.get(i) : points.get(i);
            comparePoint(points.get(i), chart.points().get(index), at.at(i));
            if (limits) {
                compareLimits(expectedLimits, chart.points().get(index), at.at(i));
            }
        }
        if (run.path("runs").isArray()) {
            for (int k = 0; k < run.path("runs").size(); k++) {
                compareRuns(
                        run.path("runs").get(k),
                        chart.sections().get(k).runs(),
                        at.at("runs").at(k));
            }
        } else {
            compareRuns(run, chart.latestSection().runs(), at);
        }
        if (run.has("n_obs")) {
            at.number("n_obs", run.path("n_obs"), chart.points().size());
        }
        if (run.has("centre")) {
            at.number("centre", run.path("centre"), chart.latestSection().centreLine());
        }
    }

    static ChartSettings settings(ChartType type, JsonNode run) {
        var arguments = new Arguments(run.path("args"));
        var conventions = Preset.ANHOEJ.conventions();
        if (run.path("screened_mr").asBoolean(false)) {
            conventions = conventions.withScreening(Screening.RANGES);
        }
        return ChartSettings.of(type, Preset.ANHOEJ)
                .withConventions(conventions)
                .withBaseline(arguments.whole("freeze", 0))
                .withRecalculationAt(arguments.wholes("part").toArray(Integer[]::new))
                .withExcluded(
                        arguments.wholes("exclude").stream().map(seq -> seq - 1).toArray(Integer[]::new))
                .withFixedCentre(arguments.number("cl", Double.NaN))
                .withTarget(arguments.number("target", Double.NaN))
                .withMultiplier(arguments.number("multiply", 1));
    }

    static Observations observations(ChartType type, List<NamedCsvRecord> rows) {
        var columns = rows.get(0).getHeader();
        if (type == ChartType.XBAR || type == ChartType.S) {
            var groups = rows.stream()
                    .collect(Collectors.groupingBy(
                            row -> row.getField("subgroup"), LinkedHashMap::new, Collectors.toList()));
            return Observations.ofSubgroups(groups.values().stream()
                    .map(group -> ReferenceCase.numbers(group, "value"))
                    .toArray(double[][]::new));
        }
        if (columns.contains("denominator")) {
            return Observations.ofRatios(
                    ReferenceCase.numbers(rows, "numerator"), ReferenceCase.numbers(rows, "denominator"));
        }
        double[] values = ReferenceCase.numbers(rows, "value");
        if (columns.contains("n")) {
            double[] sizes = ReferenceCase.numbers(rows, "n");
            for (int i = 0; i < values.length; i++) {
                values[i] *= sizes[i];
            }
            return Observations.ofRatios(values, sizes);
        }
        return Observations.of(values);
    }

    private static void comparePoint(JsonNode expected, ChartPoint point, Comparison at) {
        for (String field : List.of("value", "mr")) {
            if (expected.has(field)) {
                at.number(field, expected.path(field), point.value());
            }
        }
        at.number("centre", expected.path("centre"), point.centre());
        if (expected.has("part")) {
            at.number("part", expected.path("part"), point.section() + 1);
        }
    }

    private static void compareLimits(JsonNode expected, ChartPoint point, Comparison at) {
        var limits = new LinkedHashMap<String, Double>();
        limits.put("lcl", point.lower());
        limits.put("ucl", point.upper());
        limits.put("lcl2s", point.lowerTwoSigma());
        limits.put("ucl2s", point.upperTwoSigma());
        limits.keySet().removeIf(field -> !expected.has(field));
        // Without variation (0/0) the peer has no limits, which is its defect; ours stand on the centre line.
        boolean still = point.upper() == point.centre() && point.lower() == point.centre();
        if (!(still && Comparison.isMissing(expected.path("ucl")))) {
            limits.forEach((field, limit) -> at.number(field, expected.path(field), limit));
        }
        at.truth("sigma_signal", expected.path("sigma_signal"), point.hasSignal(Rule.OUTSIDE_LIMITS));
    }

    private static void compareRuns(JsonNode expected, RunTest runs, Comparison at) {
        var figures = new LinkedHashMap<String, Integer>();
        figures.put("longest_run", runs.longestRun());
        figures.put("longest_run_max", runs.longestRunLimit());
        figures.put("crossings", runs.crossings());
        figures.put("crossings_min", runs.crossingsLimit());
        if (expected.has("n_useful")) {
            at.number("n_useful", expected.path("n_useful"), runs.useful());
        }
        figures.forEach((field, figure) -> {
            if (expected.has(field)) {
                at.number(field, expected.path(field), runs.useful() == 0 ? Double.NaN : figure);
            }
        });
        for (String field : List.of("signal", "runs_signal")) {
            if (expected.has(field)) {
                at.truth(field, expected.path(field), runs.isSignal());
            }
        }
    }

    private static boolean refusesZeroTime() {
        try {
            ControlChart.of(Observations.of(3, 0, 2), ChartSettings.of(ChartType.T, Preset.ANHOEJ));
            return false;
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage()).contains("above zero");
        }
    }
}
