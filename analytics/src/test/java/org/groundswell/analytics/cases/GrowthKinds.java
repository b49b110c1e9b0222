package org.groundswell.analytics.cases;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.groundswell.analytics.diffusion.Ceiling;
import org.groundswell.analytics.diffusion.GrowthCurve;
import org.groundswell.analytics.diffusion.GrowthFit;
import tools.jackson.databind.JsonNode;

/** Cases of growth curves. An optimum may be reached or beaten; parameters are compared where it is the same one. */
final class GrowthKinds {

    private static final List<String> CEILING = List.of("m", "M", "ceiling", "K");

    private static final double SAME_OPTIMUM = 1e-6;
    /** Above this ratio of standard error to estimate many parameters are as good as one another. */
    private static final double SMALL_ERROR = 0.1;

    private GrowthKinds() {}

    static void bass(ReferenceCase reference, Comparison comparison) {
        var datasets = reference.inputBy("dataset");
        int number = 0;
        for (var run : reference.expected().path("runs")) {
            var at = comparison.at("runs").at(number++);
            double[] proportion = doubles(run.path("proportion"));
            double[] times = DiffusionKinds.times(
                    datasets.getOrDefault(run.path("dataset").asString(), List.of()),
                    run.path("coding").asString("as_shipped"));
            int first = (int) Arrays.stream(times).min().orElseThrow();
            var ours = DiffusionKinds.prevalence(times, first, first + proportion.length - 1);
            double[] series = Arrays.stream(ours.cumulative())
                    .map(count -> count / ours.members())
                    .toArray();
            at.numbers("proportion", run.path("proportion"), series);
            compareBass(at, run, GrowthFit.of(GrowthCurve.BASS, series, Ceiling.fixed(1)), false);
            if (run.has("with_ceiling")) {
                compareBass(
                        at.at("with_ceiling"), run.path("with_ceiling"), GrowthFit.of(GrowthCurve.BASS, series), true);
            }
        }
    }

    /** Arrays of errors follow the order in which the file names the free parameters. */
    private static void compareBass(Comparison at, JsonNode run, GrowthFit fit, boolean ceilingFree) {
        var free = new ArrayList<String>();
        for (var field : run.properties()) {
            String letter = CEILING.contains(field.getKey()) ? "m" : field.getKey();
            String name = letter.replace("_tight", "");
            if (name.equals("p") || name.equals("q") || (ceilingFree && name.equals("m"))) {
                at.number(field.getKey(), field.getValue(), fit.parameter(name));
                if (!free.contains(name)) {
                    free.add(name);
                }
            }
        }
        optional(at, run, "sse", fit.sumOfSquares());
        optional(at, run, "sse_peer", fit.sumOfSquares());
        optional(at, run, "sigma", fit.sigma());
        optional(at, run, "peak_time", peak(fit));
        if (run.has("se")) {
            at.numbers(
                    "se",
                    run.path("se"),
                    free.stream().mapToDouble(fit::standardError).toArray());
        }
        if (run.has("fitted")) {
            at.numbers("fitted", run.path("fitted"), fit.fitted());
        }
        var vcov = run.path("vcov");
        for (int i = 0; i < vcov.size(); i++) {
            for (int j = 0; j < vcov.size(); j++) {
                at.number("vcov " + i + " " + j, vcov.get(i).get(j), fit.covariance(free.get(i), free.get(j)));
            }
        }
    }

    /** The formula without the rule that a peak before the start is none. */
    private static double peak(GrowthFit fit) {
        double p = fit.parameter("p");
        double q = fit.parameter("q");
        return Math.log(q / p) / (p + q);
    }

    private static void optional(Comparison at, JsonNode run, String field, double actual) {
        if (run.has(field)) {
            at.number(field, run.path(field), actual);
        }
    }

    static void curves(ReferenceCase reference, Comparison comparison) {
        double[] adoption = ReferenceCase.numbers(reference.input(), "adoption");
        double[] series = adoption.clone();
        Arrays.parallelPrefix(series, Double::sum);
        for (var optimum : reference.expected().path("optimum")) {
            var fit = GrowthFit.of(curve(optimum.path("type").asString()), series);
            compare(comparison.at(optimum.path("type").asString()), optimum, fit);
        }
        for (var peer : reference.expected().path("peer_fits")) {
            var fit = GrowthFit.of(curve(peer.path("type").asString()), series);
            comparison
                    .at(peer.path("type").asString())
                    .atMost(
                            "sse beside " + peer.path("method").asString(),
                            peer.path("sse_cumulative").asDouble() * (1 + SAME_OPTIMUM),
                            fit.sumOfSquares());
        }
    }

    private static void compare(Comparison at, JsonNode optimum, GrowthFit fit) {
        double least = optimum.path("sse_cumulative").asDouble();
        at.atMost("sse", least * (1 + SAME_OPTIMUM), fit.sumOfSquares());
        if (fit.sumOfSquares() < least * (1 - SAME_OPTIMUM)) {
            return;
        }
        var names = fit.curve().parameterNames();
        double[] w = doubles(optimum.path("w"));
        double[] se = doubles(optimum.path("se"));
        for (int i = 0; i < w.length; i++) {
            if (se.length == w.length && se[i] < SMALL_ERROR * Math.abs(w[i])) {
                at.within(1e-3, 1e-8).number(names.get(i), w[i], fit.parameter(names.get(i)));
                at.within(1e-2, 1e-8).number("se " + names.get(i), se[i], fit.standardError(names.get(i)));
            }
        }
        optional(at, optimum, "sigma", fit.sigma());
        at.numbers("fitted_cumulative", optimum.path("fitted_cumulative"), fit.fitted());
        var next = optimum.path("next10_cumulative");
        at.numbers(
                "next10_cumulative",
                next,
                IntStream.rangeClosed(1, next.size())
                        .mapToDouble(ahead -> fit.cumulativeAt(fit.periods() + ahead))
                        .toArray());
    }

    private static GrowthCurve curve(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "bass" -> GrowthCurve.BASS;
            case "gompertz" -> GrowthCurve.GOMPERTZ;
            case "logistic" -> GrowthCurve.LOGISTIC;
            case "weibull" -> GrowthCurve.WEIBULL;
            case "gsgompertz" -> GrowthCurve.GAMMA_SHIFTED_GOMPERTZ;
            default -> throw new AssertionError("nothing here knows the curve " + type);
        };
    }

    private static double[] doubles(JsonNode array) {
        return IntStream.range(0, array.size())
                .mapToDouble(i -> Comparison.toDouble(array.get(i)))
                .toArray();
    }
}
