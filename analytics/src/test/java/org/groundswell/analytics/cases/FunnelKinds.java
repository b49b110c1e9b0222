package org.groundswell.analytics.cases;

import java.util.Map;
import org.groundswell.analytics.funnel.Band;
import org.groundswell.analytics.funnel.Funnel;
import org.groundswell.analytics.funnel.FunnelMethod;
import org.groundswell.analytics.funnel.FunnelSettings;
import org.groundswell.analytics.funnel.FunnelSettings.Overdispersion;
import org.groundswell.analytics.funnel.FunnelSettings.Rounding;
import org.groundswell.analytics.funnel.FunnelUnit;
import org.groundswell.analytics.funnel.Level;
import tools.jackson.databind.JsonNode;

/** Funnels of R's FunnelPlotR, except for the limits whose defects the notes name. */
final class FunnelKinds {

    static final Map<String, CaseKind> KINDS = Map.of("funnel", FunnelKinds::compare);

    private FunnelKinds() {}

    private static void compare(ReferenceCase reference, Comparison comparison) {
        var rows = reference.input();
        double[] numerators = ReferenceCase.numbers(rows, "numerator");
        double[] denominators = ReferenceCase.numbers(rows, "denominator");
        JsonNode runs = reference.expected().path("runs");
        for (int k = 0; k < runs.size(); k++) {
            JsonNode run = runs.get(k);
            var at = comparison.at("%d %s".formatted(k, run.path("args")));
            var funnel = Funnel.of(numerators, denominators, settings(new Arguments(run.path("args"))));
            at.number("phi", run.path("phi"), funnel.phi());
            at.number("tau2", run.path("tau2"), funnel.betweenUnits());
            at.truth("used_adjusted", run.path("used_adjusted"), funnel.adjusted());
            for (int i = 0; i < run.path("units").size(); i++) {
                compareUnit(run.path("units").get(i), funnel, funnel.units().get(i), at.at(i));
            }
            JsonNode corrected = run.has("corrected_limits")
                    ? run.path("corrected_limits")
                    : k == 0 ? reference.expected().path("corrected_limits") : run.path("corrected_limits");
            for (int i = 0; i < corrected.size(); i++) {
                var unit = funnel.units().get(i);
                var here = at.at("corrected_limits").at(i);
                compareWidened(corrected.get(i), funnel, unit, here);
                here.truth("outlier", corrected.get(i).path("outlier"), unit.outlier());
            }
        }
    }

    private static FunnelSettings settings(Arguments arguments) {
        var method =
                switch (arguments.text("data_type", "SR")) {
                    case "PR" -> FunnelMethod.PROPORTION;
                    case "RC" -> FunnelMethod.RATIO_OF_COUNTS;
                    default ->
                        "CQC".equals(arguments.text("sr_method", "SHMI"))
                                ? FunnelMethod.RATIO_CQC
                                : FunnelMethod.RATIO_SHMI;
                };
        return FunnelSettings.of(method)
                .withTrim(arguments.number("trim_by", 0.1))
                .withOutlier(arguments.number("limit", 99) < 99 ? Level.PERCENT_95 : Level.PERCENT_99_8)
                .withRounding(arguments.truth("SHMI_rounding", true) ? Rounding.TWO_DECIMALS : Rounding.NONE)
                .withOverdispersion(
                        arguments.truth("draw_adjusted", true) ? Overdispersion.ADJUST : Overdispersion.IGNORE)
                .withMultiplier(arguments.number("multiplier", 1));
    }

    private static void compareUnit(JsonNode expected, Funnel funnel, FunnelUnit unit, Comparison at) {
        var method = funnel.settings().method();
        at.number("numerator", expected.path("numerator"), unit.observed());
        at.number("denominator", expected.path("denominator"), unit.denominator());
        at.number("rr", expected.path("rr"), unit.ratio());
        at.number("Y", expected.path("Y"), unit.transformed());
        at.number("Uzscore", expected.path("Uzscore"), unit.z());
        at.number("Wuzscore", expected.path("Wuzscore"), unit.keptZ());
        at.truth("trimmed", expected.path(expected.has("truncated") ? "truncated" : "winsorised"), unit.isTrimmed());
        if (method == FunnelMethod.RATIO_OF_COUNTS) {
            return; // the peer's limits of a ratio of counts rest on a wrong standard error
        }
        at.number("s", expected.path("s"), unit.error());
        compareBand(expected, "", funnel.chanceOnly(unit, Level.PERCENT_95), "95", at);
        compareBand(expected, "", funnel.chanceOnly(unit, Level.PERCENT_99_8), "99", at);
        if (method == FunnelMethod.RATIO_CQC) {
            return; // the peer's widened limits stay on the square-root scale; the corrected ones are compared
        }
        compareWidened(expected, funnel, unit, at);
        at.truth("outlier", expected.path("outlier"), unit.outlier());
    }

    private static void compareWidened(JsonNode expected, Funnel funnel, FunnelUnit unit, Comparison at) {
        compareBand(expected, "OD", funnel.widened(unit, Level.PERCENT_95), "95", at);
        compareBand(expected, "OD", funnel.widened(unit, Level.PERCENT_99_8), "99", at);
    }

    private static void compareBand(JsonNode expected, String kind, Band band, String level, Comparison at) {
        String lower = kind + (kind.isEmpty() ? "LCL" + level : level + "LCL");
        String upper = kind + (kind.isEmpty() ? "UCL" + level : level + "UCL");
        if (expected.has(lower)) {
            at.number(lower, expected.path(lower), band.lower());
            at.number(upper, expected.path(upper), band.upper());
        }
    }
}
