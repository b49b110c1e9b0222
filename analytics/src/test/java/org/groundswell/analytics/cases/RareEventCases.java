package org.groundswell.analytics.cases;

import java.util.stream.IntStream;
import org.groundswell.analytics.spc.ChartSettings;
import org.groundswell.analytics.spc.ChartType;
import org.groundswell.analytics.spc.ControlChart;
import org.groundswell.analytics.spc.Observations;
import org.groundswell.analytics.spc.Preset;
import org.groundswell.analytics.spc.Rule;
import tools.jackson.databind.JsonNode;

/** Charts of rare events as NHS England draws them. */
final class RareEventCases implements CaseKind {

    @Override
    public void compare(ReferenceCase reference, Comparison comparison) {
        var bySeries = reference.inputBy("series");
        for (JsonNode series : reference.expected().path("series")) {
            String name = series.path("series").asString();
            var type = ChartType.valueOf(series.path("chart").asString());
            var chart = ControlChart.of(
                    Observations.of(ReferenceCase.numbers(ReferenceCase.named(bySeries, name), "value")),
                    ChartSettings.of(type, Preset.MDC_SQL_2_6).withTarget(30));
            var point = chart.points().get(0);
            var at = comparison.at(name);
            at.number("mean", series.path("mean"), point.centre());
            at.number("lpl", series.path("lpl"), point.lower());
            at.number("upl", series.path("upl"), point.upper());
            at.number("lower2", series.path("lower2"), point.lowerTwoSigma());
            at.number("upper2", series.path("upper2"), point.upperTwoSigma());
            at.numbers(
                    "single_point",
                    series.path("single_point"),
                    IntStream.range(0, chart.points().size())
                            .filter(i -> chart.points().get(i).hasSignal(Rule.OUTSIDE_LIMITS))
                            .mapToDouble(i -> i + 1)
                            .toArray());
            at.truth("assurance", series.path("assurance"), chart.assurance().isPresent());
        }
    }
}
