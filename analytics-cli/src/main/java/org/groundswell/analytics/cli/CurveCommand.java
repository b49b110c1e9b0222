package org.groundswell.analytics.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.groundswell.analytics.diffusion.Ceiling;
import org.groundswell.analytics.diffusion.CeilingVerdict;
import org.groundswell.analytics.diffusion.FitLoss;
import org.groundswell.analytics.diffusion.GrowthCurve;
import org.groundswell.analytics.diffusion.GrowthFit;

/** A growth curve through cumulative adoption. */
final class CurveCommand implements Command {

    @Override
    public String name() {
        return "curve";
    }

    @Override
    public String summary() {
        return "a growth curve through cumulative adoption";
    }

    @Override
    public String description() {
        return """
                FILE holds one line for each period, none left out, in time order: cumulative (adopters by the end
                of the period) or new (adopters in it), and period, a label, if there is one.

                Output: period, observed, fitted (CSV); JSON adds estimates, standard errors and what may be said of the
                ceiling. Standard errors are by the delta method and too small for cumulative data. Periods ahead are
                empty as long as the ceiling is not yet estimable: the data do not say where growth will end.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("curve", "NAME", Arguments.names(GrowthCurve.values()) + "; bass unless given"),
                new Option("ceiling", "SITES", "how many will adopt in the end, if that is known"),
                new Option("at-most", "SITES", "how many could adopt: the list of eligible sites"),
                new Option("loss", "RULE", Arguments.names(FitLoss.values()) + "; cumulative-squares unless given"),
                new Option("ahead", "PERIODS", "periods to go on beyond the data; 0 unless given"));
    }

    @Override
    public Report run(Arguments arguments, Inputs inputs) throws IOException {
        if (arguments.has("ceiling") && arguments.has("at-most")) {
            throw new UsageError("curve needs --ceiling or --at-most, got both");
        }
        int ahead = arguments.whole("ahead").orElse(0);
        if (ahead < 0) {
            throw new UsageError("--ahead needs 0 or more periods, got " + ahead);
        }
        var table = inputs.table();
        double[] series = series(table);
        inputs.check();
        var ceiling = Ceiling.free();
        if (arguments.has("ceiling")) {
            ceiling = Ceiling.fixed(arguments.number("ceiling").orElseThrow());
        } else if (arguments.has("at-most")) {
            ceiling = Ceiling.atMost(arguments.number("at-most").orElseThrow());
        }
        var fit = GrowthFit.of(
                arguments.choice("curve", GrowthCurve.BASS),
                series,
                ceiling,
                arguments.choice("loss", FitLoss.CUMULATIVE_SQUARES));
        return report(labels(table, series.length + ahead), series, fit);
    }

    /** A period cannot be left out of a cumulative series: any bad row ends it. */
    private static double[] series(Table table) {
        boolean cumulative = table.has("cumulative");
        int column = table.column(cumulative ? "cumulative" : "new");
        double[] series = new double[table.rows().size()];
        double sum = 0;
        boolean bad = false;
        for (int i = 0; i < series.length; i++) {
            double value = table.number(table.rows().get(i), column);
            if (value < 0) {
                table.refuse(table.rows().get(i), "adopters need to be 0 or more, got " + Numbers.print(value));
            }
            bad |= !(value >= 0);
            sum = cumulative ? value : sum + value;
            series[i] = sum;
        }
        if (bad) {
            throw new DataError("a curve needs every period; nothing was computed");
        }
        return series;
    }

    private static List<String> labels(Table table, int periods) {
        var labels = new ArrayList<String>();
        for (int i = 0; i < periods; i++) {
            boolean labelled = i < table.rows().size() && table.has("period");
            labels.add(labelled ? table.rows().get(i).text(table.column("period")) : Integer.toString(i + 1));
        }
        return labels;
    }

    private static Report report(List<String> labels, double[] series, GrowthFit fit) {
        var verdict = fit.ceilingVerdict();
        boolean known = !(verdict instanceof CeilingVerdict.NotYetEstimable);
        double[] fitted = IntStream.rangeClosed(1, labels.size())
                .mapToDouble(period -> period <= series.length || known ? fit.cumulativeAt(period) : Double.NaN)
                .toArray();
        var rows = new ArrayList<List<Object>>();
        for (int i = 0; i < labels.size(); i++) {
            rows.add(List.of(labels.get(i), i < series.length ? series[i] : Double.NaN, fitted[i]));
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("curve", lower(fit.curve()));
        json.put("loss", lower(fit.loss()));
        json.put("ceiling", words(verdict));
        var estimates = new ArrayList<Map<String, Object>>();
        for (var name : fit.curve().parameterNames()) {
            var estimate = new LinkedHashMap<String, Object>();
            estimate.put("parameter", name);
            estimate.put("estimate", fit.parameter(name));
            estimate.put("standardError", fit.standardError(name));
            estimates.add(estimate);
        }
        json.put("parameters", estimates);
        json.put("sumOfSquares", fit.sumOfSquares());
        json.put("inflection", fit.inflection());
        json.put("fitted", fitted);
        return new Report(
                List.of("period", "observed", "fitted"), rows, json, () -> picture(labels, series, fitted, fit));
    }

    private static Map<String, Object> words(CeilingVerdict verdict) {
        var words = new LinkedHashMap<String, Object>();
        if (verdict instanceof CeilingVerdict.Known known) {
            words.put("verdict", "known");
            words.put("sites", known.sites());
        } else if (verdict instanceof CeilingVerdict.Estimated estimated) {
            words.put("verdict", "estimated");
            words.put("sites", estimated.sites());
            words.put("standardError", estimated.standardError());
        } else if (verdict instanceof CeilingVerdict.NotYetEstimable not) {
            words.put("verdict", "not yet estimable");
            words.put("reason", lower(not.reason()));
            words.put("atLeast", not.atLeast());
            words.put("atMost", not.atMost());
        }
        return words;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static String picture(List<String> labels, double[] series, double[] fitted, GrowthFit fit) {
        double[] x = IntStream.range(0, labels.size()).asDoubleStream().toArray();
        var picture = new Picture(
                        "Cumulative adoption",
                        "%d periods observed and a %s curve"
                                .formatted(series.length, lower(fit.curve()).replace('_', ' ')))
                .labels(labels)
                .line(lower(fit.curve()).replace('_', ' '), Picture.Look.MAIN, x, fitted);
        for (int i = 0; i < series.length; i++) {
            picture.dot(i, series[i], Picture.Look.QUIET, labels.get(i) + ": " + Numbers.print(series[i]));
        }
        return picture.draw();
    }
}
