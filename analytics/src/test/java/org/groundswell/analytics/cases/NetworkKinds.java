package org.groundswell.analytics.cases;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.groundswell.analytics.diffusion.AdopterCategories;
import org.groundswell.analytics.diffusion.AdopterCategory;
import org.groundswell.analytics.network.Contagion;
import org.groundswell.analytics.network.ContagionOptions;
import org.groundswell.analytics.network.DegreeAndTime;
import org.groundswell.analytics.network.Exposure;
import org.groundswell.analytics.network.ExposureOptions;
import org.groundswell.analytics.network.ExposureOptions.Scale;
import org.groundswell.analytics.network.ExposureOptions.Ties;
import org.groundswell.analytics.network.MoransI;
import org.groundswell.analytics.network.StructuralDependence;
import org.groundswell.analytics.network.StructuralTest;
import org.groundswell.analytics.network.ThresholdCategories;
import org.groundswell.analytics.network.TieNetwork;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases of spread along ties. */
final class NetworkKinds {

    static final Map<String, CaseKind> KINDS = Map.of(
            "network exposure and degree", NetworkKinds::exposure,
            "thresholds and adopter categories (Valente)", NetworkKinds::thresholds,
            "infection and susceptibility (Valente)", NetworkKinds::contagion,
            "Moran's I and structural dependence", NetworkKinds::dependence,
            "opinion leaders: correlation of degree with time of adoption", NetworkKinds::degreeAndTime,
            "structural-equivalence exposure (Burt)", EquivalenceCase::compare);

    private static final Map<AdopterCategory, String> TIME_CLASSES = Map.of(
            AdopterCategory.EARLY_ADOPTER, "Early Adopters",
            AdopterCategory.EARLY_MAJORITY, "Early Majority",
            AdopterCategory.LATE_MAJORITY, "Late Majority",
            AdopterCategory.LAGGARD, "Laggards",
            AdopterCategory.NON_ADOPTER, "Non-Adopters");

    private static final Map<ThresholdCategories.Category, String> THRESHOLD_CLASSES = Map.of(
            ThresholdCategories.Category.VERY_LOW, "Very Low Thresh.",
            ThresholdCategories.Category.LOW, "Low Thresh.",
            ThresholdCategories.Category.HIGH, "High Thresh.",
            ThresholdCategories.Category.VERY_HIGH, "Very High Thresh.");

    private static final Map<String, StructuralDependence.Comparison> COMPARISONS = Map.of(
            "distance", StructuralDependence.Comparison.DISTANCE,
            "quaddist", StructuralDependence.Comparison.SQUARED_DISTANCE,
            ">", StructuralDependence.Comparison.GREATER,
            ">=", StructuralDependence.Comparison.AT_LEAST,
            "==", StructuralDependence.Comparison.EQUAL,
            "<=", StructuralDependence.Comparison.AT_MOST,
            "<", StructuralDependence.Comparison.SMALLER);

    private NetworkKinds() {}

    private static void exposure(ReferenceCase reference, Comparison comparison) {
        each(reference.expected().path("runs"), comparison.at("runs"), (run, at) -> {
            var data = NetworkData.of(reference, run);
            var ours = Exposure.of(
                    data.network(), data.timesWithin(run.path("periods")), exposureOptions(run.path("args")));
            at.numbers("column_mean", run.path("column_mean"), ours.meanByPeriod());
            for (int row = 0; row < run.path("rows").size(); row++) {
                int actor = data.place(run.path("ids").get(row));
                at.at("rows").numbers(Integer.toString(row), run.path("rows").get(row), ours.of(actor));
            }
        });
        each(reference.expected().path("degree"), comparison.at("degree"), (entry, at) -> {
            var data = NetworkData.of(reference, entry);
            var network = data.network();
            int[] places = places(data, entry.path("ids"));
            int[] in = network.inDegrees();
            double[] inStrengths = network.inStrengths();
            compareIfThere(at, entry, "outdegree", places, network::outDegree);
            compareIfThere(at, entry, "indegree", places, actor -> in[actor]);
            compareIfThere(at, entry, "degree", places, actor -> in[actor] + network.outDegree(actor));
            compareIfThere(at, entry, "weighted_indegree", places, actor -> inStrengths[actor]);
            compareIfThere(at, entry, "weighted_outdegree", places, network::outStrength);
            compareIfThere(
                    at, entry, "weighted_degree", places, actor -> inStrengths[actor] + network.outStrength(actor));
        });
    }

    private static ExposureOptions exposureOptions(JsonNode args) {
        return new ExposureOptions(
                args.path("lags").asInt(0),
                args.path("valued").asBoolean(false) ? Ties.VALUED : Ties.COUNTED,
                normalised(args) ? Scale.SHARE : Scale.SUM);
    }

    /** Both spellings occur. */
    private static boolean normalised(JsonNode args) {
        return args.path("normalized").asBoolean(args.path("normalize").asBoolean(true));
    }

    private static void thresholds(ReferenceCase reference, Comparison comparison) {
        each(reference.expected().path("runs"), comparison.at("runs"), (run, at) -> {
            var data = NetworkData.of(reference, run);
            int[] places = places(data, run.path("ids"));
            var options = exposureOptions(run.path("args"));
            double[] now = thresholds(data, options);
            double[] before = thresholds(data, options.withLag(1));
            compareIfThere(at, run, "threshold_lag0", places, actor -> now[actor]);
            compareIfThere(at, run, "threshold_lag1", places, actor -> before[actor]);

            var byTime = AdopterCategories.valente(data.timesAsNumbers());
            double mean = byTime.mean();
            double deviation = byTime.deviation();
            at.numbers("toa_cutoffs", run.path("toa_cutoffs"), mean - deviation, mean, mean + deviation);
            var cuts = ThresholdCategories.of(now);
            at.numbers("threshold_cutoffs", run.path("threshold_cutoffs"), cuts.lower(), cuts.mean(), cuts.higher());

            String[] timeClasses =
                    byTime.categories().stream().map(TIME_CLASSES::get).toArray(String[]::new);
            String[] thresholdClasses = Arrays.stream(now)
                    .mapToObj(value -> Double.isNaN(value) ? "Non-Adopters" : THRESHOLD_CLASSES.get(cuts.of(value)))
                    .toArray(String[]::new);
            for (int i = 0; i < places.length; i++) {
                at.at("toa_class")
                        .text(Integer.toString(i), run.path("toa_class").path(i), timeClasses[places[i]]);
                at.at("threshold_class")
                        .text(Integer.toString(i), run.path("threshold_class").path(i), thresholdClasses[places[i]]);
            }
            table(run.path("table_pct"), at.at("table_pct"), timeClasses, thresholdClasses);
        });
    }

    private static double[] thresholds(NetworkData data, ExposureOptions options) {
        return Exposure.of(data.network(), data.times(), options).atAdoption(data.times());
    }

    /** Percentages are printed with two decimals. */
    private static void table(JsonNode cells, Comparison comparison, String[] timeClasses, String[] thresholdClasses) {
        each(cells, comparison, (cell, at) -> {
            long both = IntStream.range(0, timeClasses.length)
                    .filter(i -> timeClasses[i].equals(cell.path("toa").asString())
                            && thresholdClasses[i].equals(cell.path("thr").asString()))
                    .count();
            at.within(0, 0.005 + 1e-9).number("Freq", cell.path("Freq"), 100.0 * both / timeClasses.length);
        });
    }

    private static void contagion(ReferenceCase reference, Comparison comparison) {
        each(reference.expected().path("runs"), comparison.at("runs"), (run, at) -> {
            var data = NetworkData.of(reference, run);
            var ours = Contagion.of(data.network(), data.times(), contagionOptions(run.path("args")));
            int[] places = places(data, run.path("ids"));
            compareIfThere(at, run, "infection", places, ours::infection);
            compareIfThere(at, run, "susceptibility", places, ours::susceptibility);
        });
    }

    private static ContagionOptions contagionOptions(JsonNode args) {
        var options = ContagionOptions.withDefaults()
                .withPeriods(args.path("K").asInt(1))
                .withTies(args.path("valued").asBoolean(false) ? Ties.VALUED : Ties.COUNTED)
                .withComparison(
                        normalised(args)
                                ? ContagionOptions.Comparison.WITH_ALL_ADOPTERS
                                : ContagionOptions.Comparison.NONE);
        return args.path("expdiscount").asBoolean(false)
                ? options.withExponentialDiscount(args.path("r").asDouble(0.5))
                : options;
    }

    private static void dependence(ReferenceCase reference, Comparison comparison) {
        var expected = reference.expected();
        each(expected.path("moran"), comparison.at("moran"), (entry, at) -> {
            var data = NetworkData.of(reference, entry);
            var shares = data.network().rowNormalised();
            moran(entry.path("toa_row_normalised"), at.at("toa_row_normalised"), shares, data.timesAsNumbers());
            moran(entry.path("toa_raw_weights"), at.at("toa_raw_weights"), data.network(), data.timesAsNumbers());
            each(entry.path("cumulative_by_period"), at.at("cumulative_by_period"), (period, in) -> {
                int until = period.path("period").asInt();
                double[] adopted = Arrays.stream(data.times().toArray())
                        .mapToDouble(time -> time <= until ? 1 : 0)
                        .toArray();
                moran(period, in, shares, adopted);
            });
        });
        each(expected.path("struct_asymptotic"), comparison.at("struct_asymptotic"), (entry, at) -> {
            var data = NetworkData.of(reference, entry);
            var statistic = COMPARISONS.get(entry.path("statistic").asString());
            if (statistic == null) {
                at.fail("statistic", entry.path("statistic"), "unknown");
                return;
            }
            var ours = StructuralDependence.of(data.network().unvalued(), data.timesAsNumbers(), statistic);
            at.number("observed", entry.path("observed"), ours.observed());
            at.number("null_mean", entry.path("null_mean"), ours.nullMean());
            at.number("null_var", entry.path("null_var"), ours.nullVariance());
            at.number("p_value", entry.path("p_value"), ours.pValue());
        });
        each(expected.path("struct_observed"), comparison.at("struct_observed"), (entry, at) -> {
            var data = NetworkData.of(reference, entry);
            double mean = Arrays.stream(thresholds(data, ExposureOptions.withDefaults()))
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElseThrow();
            at.number("mean_threshold", entry.path("mean_threshold"), mean);
        });
        for (var field : expected.properties()) {
            if (field.getKey().startsWith("struct_test_")) {
                var dataset = field.getKey().substring("struct_test_".length());
                rewiring(reference, dataset, field.getValue(), comparison.at(field.getKey()));
            }
        }
    }

    private static void moran(JsonNode expected, Comparison comparison, TieNetwork network, double[] values) {
        var ours = MoransI.of(network, values);
        comparison.number(
                "observed",
                expected.path("observed"),
                ours.map(MoransI::observed).orElse(Double.NaN));
        comparison.number(
                "expected",
                expected.path("expected"),
                ours.map(MoransI::expected).orElse(Double.NaN));
        comparison.number(
                "sd", expected.path("sd"), ours.map(MoransI::standardDeviation).orElse(Double.NaN));
        var p = expected.has("p_value") ? expected.path("p_value") : expected.path("p.value");
        comparison.number("p_value", p, ours.map(MoransI::pValue).orElse(Double.NaN));
    }

    /** Both sides are random: means within 5 standard errors of both, deviations within 15 %, p within 5 of its own. */
    private static void rewiring(ReferenceCase reference, String dataset, JsonNode expected, Comparison comparison) {
        var data = NetworkData.of(reference, new JsonMapper().createObjectNode().put("dataset", dataset));
        int rewirings = expected.path("R").asInt();
        var ours = StructuralTest.ofMeanThreshold(data.network(), data.times(), rewirings, new SplittableRandom(1));
        comparison.number("observed", expected.path("observed"), ours.observed());
        double error = expected.path("null_mean_se").asDouble();
        comparison.within(0, 5 * error).number("null_mean", expected.path("null_mean"), ours.nullMean());
        comparison.within(0.15, 0).number("null_sd", expected.path("null_sd"), ours.nullSd());
        double p = expected.path("p_value").asDouble();
        comparison
                .within(0, 5 * Math.sqrt(2 * (p * (1 - p) + 1.0 / rewirings) / rewirings))
                .number("p_value", expected.path("p_value"), ours.pValue());
    }

    private static void degreeAndTime(ReferenceCase reference, Comparison comparison) {
        each(reference.expected().path("runs"), comparison.at("runs"), (run, at) -> {
            var data = NetworkData.of(reference, run);
            var ours = DegreeAndTime.of(data.network(), data.times());
            at.number("n", run.path("n"), ours.adopters());
            var correlations = run.path("correlations");
            at.number("indegree_toa", correlations.path("indegree_toa"), ours.inDegree());
            at.number("outdegree_toa", correlations.path("outdegree_toa"), ours.outDegree());
        });
    }

    private static int[] places(NetworkData data, JsonNode ids) {
        var byName = new HashMap<String, Integer>();
        data.ids().forEach(id -> byName.put(id, byName.size()));
        int[] places = new int[ids.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = byName.getOrDefault(ids.get(i).asString(), -1);
        }
        return places;
    }

    private static void compareIfThere(
            Comparison comparison, JsonNode entry, String field, int[] places, IntToDoubleFunction ours) {
        if (entry.has(field)) {
            comparison.numbers(
                    field,
                    entry.path(field),
                    Arrays.stream(places).mapToDouble(ours).toArray());
        }
    }

    @FunctionalInterface
    private interface Entry {
        void compare(JsonNode entry, Comparison comparison);
    }

    private static void each(JsonNode list, Comparison comparison, Entry entry) {
        for (int i = 0; i < list.size(); i++) {
            entry.compare(list.get(i), comparison.at(i));
        }
    }
}
