package org.groundswell.analytics.cases;

import java.util.Locale;
import org.groundswell.analytics.spc.ChartPoint;
import org.groundswell.analytics.spc.ChartSettings;
import org.groundswell.analytics.spc.ChartType;
import org.groundswell.analytics.spc.ControlChart;
import org.groundswell.analytics.spc.Observations;
import org.groundswell.analytics.spc.Preset;
import tools.jackson.databind.JsonNode;

/** The check list of the Making Data Count team: the colour of every point. */
final class CheckListCases implements CaseKind {

    @Override
    public void compare(ReferenceCase reference, Comparison comparison) {
        var params = new Arguments(reference.params());
        int shift = params.whole("points_for_shift_and_trend", 6);
        var conventions = Preset.MDC_EXCEL_5.conventions();
        conventions = shift == 6 ? conventions : conventions.withShiftAndTrend(shift, shift);
        var bySeries = reference.inputBy("series");
        for (JsonNode series : reference.expected().path("series")) {
            String name = series.path("series").asString();
            var arguments = new Arguments(series);
            var settings = ChartSettings.of(ChartType.I, Preset.MDC_EXCEL_5)
                    .withConventions(conventions)
                    .withImprovement(PlotTheDotsCases.direction(arguments.text("improvement_direction", "increase")))
                    .withBaseline(arguments.whole("baseline_points", 0))
                    .withRecalculationAt(
                            arguments.wholes("recalculate_after_point").toArray(Integer[]::new));
            var observations = Observations.of(ReferenceCase.numbers(ReferenceCase.named(bySeries, name), "value"));
            compareSeries(series, ControlChart.of(observations, settings), comparison.at(name));
            series.path("assurance_by_target").properties().forEach(entry -> {
                var aimed = ControlChart.of(observations, settings.withTarget(Double.parseDouble(entry.getKey())));
                comparison.at(name).at("assurance_by_target").text(entry.getKey(), entry.getValue(), assurance(aimed));
            });
        }
    }

    private static void compareSeries(JsonNode series, ControlChart chart, Comparison at) {
        JsonNode points = series.path("points");
        for (int i = 0; i < points.size(); i++) {
            at.at(i)
                    .number(
                            "value",
                            points.get(i).path("value"),
                            chart.points().get(i).value());
            at.at(i)
                    .text(
                            "flag",
                            points.get(i).path("flag"),
                            flag(chart.points().get(i)));
        }
        JsonNode limits = series.path("limits");
        if (Comparison.isMissing(limits)) {
            at.number("limits", Double.NaN, chart.latestSection().upper());
        } else {
            at.number("sections", limits.size(), chart.sections().size());
        }
        for (int k = 0; k < limits.size() && k < chart.sections().size(); k++) {
            var section = chart.sections().get(k);
            at.at(k).number("mean", limits.get(k).path("mean"), section.centreLine());
            at.at(k).number("lpl", limits.get(k).path("lpl"), section.lower());
            at.at(k).number("upl", limits.get(k).path("upl"), section.upper());
        }
        at.text("variation_icon", series.path("variation_icon"), PlotTheDotsCases.icon(chart));
    }

    private static String flag(ChartPoint point) {
        return switch (point.variation()) {
            case COMMON_CAUSE -> "common_cause";
            case IMPROVEMENT_HIGH, IMPROVEMENT_LOW -> "improvement";
            case CONCERN_HIGH, CONCERN_LOW -> "concern";
            case NEUTRAL_HIGH, NEUTRAL_LOW -> "special_cause_neutral";
        };
    }

    private static String assurance(ControlChart chart) {
        return chart.assurance()
                .map(icon -> icon.name().toLowerCase(Locale.ROOT))
                .orElse("none");
    }
}
