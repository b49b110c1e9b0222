package org.groundswell.analytics.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.analytics.diffusion.survival.BaselineStep;
import org.groundswell.analytics.diffusion.survival.ChiSquareTest;
import org.groundswell.analytics.diffusion.survival.Coefficient;
import org.groundswell.analytics.diffusion.survival.CoxData;
import org.groundswell.analytics.diffusion.survival.CoxModel;
import org.groundswell.analytics.diffusion.survival.DiscreteTimeHazard;
import org.groundswell.analytics.diffusion.survival.HazardLink;
import org.groundswell.analytics.diffusion.survival.Stopping;
import org.groundswell.analytics.diffusion.survival.Ties;
import tools.jackson.databind.JsonNode;

/** Cases of time to adoption with covariates. Models are named in the file; covariates are those it has numbers for. */
final class HazardKinds {

    private HazardKinds() {}

    static void cox(ReferenceCase reference, Comparison comparison) {
        var rows = reference.input();
        List<String> covariates = List.of();
        for (var field : reference.expected().properties()) {
            String name = field.getKey();
            var at = comparison.at(name);
            var expected = field.getValue();
            if (expected.has("coef")) {
                covariates = names(expected.path("coef"));
                compareCox(at, expected, CoxModel.fit(data(rows, covariates, name), ties(name)));
            } else if (name.startsWith("baseline_cumhaz")) {
                var model = CoxModel.fit(data(rows, covariates, ""), ties(name));
                at.number("rows", expected.size(), model.baseline().size());
                for (int i = 0; i < expected.size(); i++) {
                    BaselineStep step = model.baseline().get(i);
                    at.at(i).number("time", expected.get(i).path("time"), step.time());
                    at.at(i).number("hazard", expected.get(i).path("hazard"), step.hazard());
                }
            } else if (name.startsWith("zph")) {
                compareZph(at, expected, CoxModel.fit(data(rows, covariates, ""), ties(name)));
            } else {
                at.fail(name, "a known field", "nothing");
            }
        }
    }

    private static Ties ties(String name) {
        return name.contains("breslow") ? Ties.BRESLOW : Ties.EFRON;
    }

    private static List<String> names(JsonNode object) {
        return object.propertyStream().map(Map.Entry::getKey).toList();
    }

    private static CoxData data(List<NamedCsvRecord> rows, List<String> covariates, String name) {
        boolean counting = rows.get(0).findField("start").isPresent();
        double[] events = ReferenceCase.numbers(rows, "event");
        boolean[] adopted = new boolean[events.length];
        for (int i = 0; i < events.length; i++) {
            adopted[i] = events[i] == 1;
        }
        var data = CoxData.of(
                covariates,
                columns(rows, covariates),
                ReferenceCase.numbers(rows, counting ? "stop" : "time"),
                adopted);
        if (counting) {
            data = data.startingAt(ReferenceCase.numbers(rows, "start"));
        }
        if (!name.startsWith("stratified_")) {
            return data;
        }
        return data.within(numbered(rows, name.substring("stratified_".length())));
    }

    private static int[] numbered(List<NamedCsvRecord> rows, String column) {
        var numbers = new HashMap<String, Integer>();
        return rows.stream()
                .mapToInt(row -> numbers.computeIfAbsent(row.getField(column), label -> numbers.size()))
                .toArray();
    }

    private static double[][] columns(List<NamedCsvRecord> rows, List<String> covariates) {
        double[][] design = new double[rows.size()][covariates.size()];
        for (int j = 0; j < covariates.size(); j++) {
            String name = covariates.get(j);
            for (int i = 0; i < design.length; i++) {
                design[i][j] = value(rows.get(i), name);
            }
        }
        return design;
    }

    /** A column, the intercept, or one level of a column as R names it: {@code factor(stop)3}. */
    private static double value(NamedCsvRecord row, String name) {
        if (name.equals("(Intercept)")) {
            return 1;
        }
        if (name.startsWith("factor(")) {
            int close = name.indexOf(')');
            String level = name.substring(close + 1);
            return row.getField(name.substring("factor(".length(), close)).equals(level) ? 1 : 0;
        }
        return ReferenceCase.number(row.getField(name));
    }

    private static void compareCox(Comparison at, JsonNode expected, CoxModel model) {
        at.number("n", expected.path("n"), model.rows());
        at.number("events", expected.path("events"), model.adopters());
        for (var coefficient : model.coefficients()) {
            var one = at.at(coefficient.name());
            one.number("coef", expected.path("coef").path(coefficient.name()), coefficient.estimate());
            one.number("se", expected.path("se").path(coefficient.name()), coefficient.standardError());
            one.number("hr", expected.path("hr").path(coefficient.name()), coefficient.ratio());
            var interval = coefficient.ratioInterval(0.95);
            one.number("lower", expected.path("lower").path(coefficient.name()), interval.lower());
            one.number("upper", expected.path("upper").path(coefficient.name()), interval.upper());
        }
        at.numbers("loglik", expected.path("loglik"), model.logLikelihoodAtZero(), model.logLikelihood());
        compare(at, "lr_test", expected, model.likelihoodRatioTest());
        compare(at, "score", expected, model.scoreTest());
        // R prints this statistic with two decimals, and its p from the full one.
        var wald = model.waldTest();
        double printed = Math.rint(wald.statistic() * 100) / 100;
        compare(at, "wald", expected, new ChiSquareTest(printed, wald.degreesOfFreedom(), wald.p()));
        if (expected.has("concordance")) {
            var concordance = model.concordance();
            at.numbers("concordance", expected.path("concordance"), concordance.value(), concordance.standardError());
        }
    }

    private static void compare(Comparison at, String field, JsonNode expected, ChiSquareTest test) {
        if (expected.has(field)) {
            at.numbers(field, expected.path(field), test.statistic(), test.degreesOfFreedom(), test.p());
        }
    }

    private static void compareZph(Comparison at, JsonNode expected, CoxModel model) {
        var tests = new HashMap<String, ChiSquareTest>();
        var ours = model.proportionalHazardsTest();
        ours.terms().forEach(term -> tests.put(term.name(), term.test()));
        tests.put("GLOBAL", ours.global());
        at.number("rows", expected.size(), tests.size());
        for (var row : expected) {
            String term = row.path("term").asString();
            var test = tests.get(term);
            if (test == null) {
                at.fail(term, "a test", "none");
                continue;
            }
            at.at(term).number("chisq", row.path("chisq"), test.statistic());
            at.at(term).number("df", row.path("df"), test.degreesOfFreedom());
            at.at(term).number("p", row.path("p"), test.p());
        }
    }

    static void exposure(ReferenceCase reference, Comparison comparison) {
        var rows = reference.input();
        if (reference.has("edges.csv")) {
            compareExposure(comparison.at("exposure_lag1"), rows, reference.rows("edges.csv"));
        }
        for (var field : reference.expected().properties()) {
            String name = field.getKey();
            var at = comparison.at(name);
            var expected = field.getValue();
            if (name.equals("cox_cluster_robust_se")) {
                var model = CoxModel.fit(data(rows, names(expected), ""), Ties.EFRON);
                for (var coefficient : model.robustCoefficients(numbered(rows, "id"))) {
                    at.number(coefficient.name(), expected.path(coefficient.name()), coefficient.standardError());
                }
            } else if (name.startsWith("cox_")) {
                var model = CoxModel.fit(data(rows, names(expected.path("estimate")), ""), ties(name));
                compare(at, expected, model.coefficients());
                at.numbers("loglik", expected.path("loglik"), model.logLikelihoodAtZero(), model.logLikelihood());
            } else {
                var model = discrete(rows, names(expected.path("estimate")), name);
                compare(at, expected, model.coefficients());
                at.number("loglik", expected.path("loglik"), model.logLikelihood());
            }
        }
    }

    private static void compare(Comparison at, JsonNode expected, List<Coefficient> coefficients) {
        for (var coefficient : coefficients) {
            at.number(coefficient.name(), expected.path("estimate").path(coefficient.name()), coefficient.estimate());
            at.number(
                    "se " + coefficient.name(),
                    expected.path("se").path(coefficient.name()),
                    coefficient.standardError());
        }
    }

    /** Month 1 has no month before it to be exposed in. */
    private static DiscreteTimeHazard discrete(List<NamedCsvRecord> rows, List<String> names, String model) {
        var later = rows.stream()
                .filter(row -> ReferenceCase.number(row.getField("stop")) > 1)
                .toList();
        double[] events = ReferenceCase.numbers(later, "event");
        boolean[] adopted = new boolean[events.length];
        for (int i = 0; i < events.length; i++) {
            adopted[i] = events[i] == 1;
        }
        var link = model.startsWith("cloglog") ? HazardLink.CLOGLOG : HazardLink.LOGIT;
        return DiscreteTimeHazard.fit(names, columns(later, names), adopted, link, Stopping.AS_R_GLM);
    }

    /** Share of those a doctor names who had adopted by the month before, from the ties and the adoption times. */
    private static void compareExposure(Comparison at, List<NamedCsvRecord> rows, List<NamedCsvRecord> edges) {
        var adoption = new HashMap<String, Double>();
        for (var row : rows) {
            if (row.getField("event").equals("1")) {
                adoption.put(row.getField("id"), ReferenceCase.number(row.getField("stop")));
            }
        }
        var named = new HashMap<String, List<String>>();
        for (var edge : edges) {
            named.computeIfAbsent(edge.getField("ego"), ego -> new ArrayList<>())
                    .add(edge.getField("alter"));
        }
        double[] expected = ReferenceCase.numbers(rows, "exposure_lag1");
        double[] before = Arrays.stream(ReferenceCase.numbers(rows, "stop"))
                .map(stop -> stop - 1)
                .toArray();
        for (int i : IntStream.range(0, expected.length).toArray()) {
            var alters = named.getOrDefault(rows.get(i).getField("id"), List.of());
            double adopted = alters.stream()
                    .filter(alter -> adoption.getOrDefault(alter, Double.POSITIVE_INFINITY) <= before[i])
                    .count();
            at.number(Integer.toString(i), expected[i], alters.isEmpty() ? 0 : adopted / alters.size());
        }
    }
}
