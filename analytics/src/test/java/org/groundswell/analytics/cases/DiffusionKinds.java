package org.groundswell.analytics.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.groundswell.analytics.diffusion.AdopterCategories;
import org.groundswell.analytics.diffusion.Prevalence;
import tools.jackson.databind.JsonNode;

/** Cases of diffusion: prevalence and categories here, growth curves and time to adoption beside. */
final class DiffusionKinds {

    static final Map<String, CaseKind> KINDS = Map.of(
            "cumulative adoption and hazard", DiffusionKinds::prevalence,
            "Rogers' five adopter categories", DiffusionKinds::categories,
            "Bass fit on cumulative proportion", GrowthKinds::bass,
            "growth-curve fits", GrowthKinds::curves,
            "Kaplan-Meier", SurvivalKinds::kaplanMeier,
            "cumulative incidence", SurvivalKinds::cumulativeIncidence,
            "Cox proportional hazards", HazardKinds::cox,
            "adoption hazard on lagged network exposure", HazardKinds::exposure);

    private DiffusionKinds() {}

    /** Times of adoption of one data set, as one coding sees them: infinite for who has not adopted. */
    static double[] times(List<NamedCsvRecord> rows, String coding) {
        double[] toa = ReferenceCase.numbers(rows, "toa");
        double last = 0;
        for (double time : toa) {
            last = Double.isNaN(time) ? last : Math.max(last, time);
        }
        boolean lastMeansNever =
                switch (coding) {
                    case "as_shipped" -> false;
                    case "last_period_censored", "censored" -> true;
                    default -> throw new AssertionError("nothing here knows the coding " + coding);
                };
        for (int i = 0; i < toa.length; i++) {
            boolean never = Double.isNaN(toa[i]) || (lastMeansNever && toa[i] == last);
            toa[i] = never ? Double.POSITIVE_INFINITY : toa[i];
        }
        return toa;
    }

    static Prevalence prevalence(double[] times, int first, int last) {
        int[] periods = new int[times.length];
        for (int i = 0; i < times.length; i++) {
            periods[i] = Double.isInfinite(times[i]) ? Prevalence.NEVER : (int) times[i];
        }
        return Prevalence.of(periods, first, last);
    }

    /**
     * The program compared with prints 0 as hazard and growth of the first period and adds a trifle to a denominator of
     * 0, so the first hazard is compared with q1/n and a growth from nothing with infinity.
     */
    private static void prevalence(ReferenceCase reference, Comparison comparison) {
        var datasets = reference.inputBy("dataset");
        int number = 0;
        for (var run : reference.expected().path("runs")) {
            var at = comparison.at("runs").at(number++);
            var period = run.path("period");
            double[] times = times(
                    datasets.getOrDefault(run.path("dataset").asString(), List.of()),
                    run.path("coding").asString("as_shipped"));
            var ours = prevalence(
                    times, period.get(0).asInt(), period.get(period.size() - 1).asInt());
            var periods = ours.periods();
            at.numbers(
                    "period",
                    period,
                    periods.stream().mapToDouble(Prevalence.Period::period).toArray());
            at.numbers("cumulative", run.path("cumulative"), ours.cumulative());
            at.numbers(
                    "proportion",
                    run.path("proportion"),
                    periods.stream().mapToDouble(Prevalence.Period::proportion).toArray());
            at.number(
                    "first hazard",
                    run.path("proportion").get(0),
                    periods.get(0).hazard());
            for (int t = 1; t < periods.size(); t++) {
                at.number(
                        "hazard " + t, run.path("hazard").get(t), periods.get(t).hazard());
                boolean fromNothing =
                        periods.get(t - 1).cumulative() == 0 && periods.get(t).adopted() > 0;
                double growth = fromNothing
                        ? Double.POSITIVE_INFINITY
                        : run.path("growth_rate").get(t).asDouble();
                at.number("growth " + t, growth, periods.get(t).growth());
            }
        }
    }

    private static void categories(ReferenceCase reference, Comparison comparison) {
        var datasets = reference.inputBy("dataset");
        int number = 0;
        for (var run : reference.expected().path("runs")) {
            var at = comparison.at("runs").at(number++);
            double[] times = times(
                    datasets.getOrDefault(run.path("dataset").asString(), List.of()),
                    run.path("coding").asString("as_shipped"));
            var byDeviation = AdopterCategories.rogers(times);
            at.number("mean", run.path("mean"), byDeviation.mean());
            at.number("sd", run.path("sd"), byDeviation.deviation());
            categories(at, "sd", run, byDeviation);
            categories(at, "percentile", run, AdopterCategories.rogersByPercentile(times));
        }
    }

    private static void categories(Comparison comparison, String by, JsonNode run, AdopterCategories ours) {
        var at = comparison.at("by_" + by);
        var expected = run.path("by_" + by);
        at.number("members", expected.size(), ours.categories().size());
        for (int i = 0; i < expected.size(); i++) {
            at.text(
                    Integer.toString(i),
                    expected.get(i),
                    ours.categories().get(i).label());
        }
        var counts = new TreeMap<String, Double>();
        ours.counts().forEach((category, count) -> counts.put(category.label(), (double) count));
        var expectedCounts = run.path("counts_by_" + by);
        counts.forEach((label, count) -> at.number(
                "count " + label.toLowerCase(Locale.ROOT),
                expectedCounts.path(label).asDouble(0),
                count));
    }
}
