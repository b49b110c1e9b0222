package org.groundswell.analytics.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.analytics.funnel.Funnel;
import org.groundswell.analytics.funnel.FunnelMethod;
import org.groundswell.analytics.funnel.FunnelSettings;
import org.groundswell.analytics.funnel.FunnelSettings.Overdispersion;
import org.groundswell.analytics.funnel.FunnelSettings.RatioError;
import org.groundswell.analytics.funnel.FunnelSettings.Rounding;
import org.groundswell.analytics.funnel.Level;

/** Units against a common target. */
final class FunnelCommand implements Command {

    private static final int CURVE_POINTS = 120;

    @Override
    public String name() {
        return "funnel";
    }

    @Override
    public String summary() {
        return "units against a common target, with limits that narrow as units grow";
    }

    @Override
    public String description() {
        return """
                FILE holds one line for each unit: unit, numerator, denominator (the expected count for ratio-shmi and
                ratio-cqc, the second count for ratio-of-counts).

                Output: unit, numerator, denominator, value, z, lower95, upper95, lower99_8, upper99_8, outlier (CSV);
                JSON adds target and overdispersion.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("method", "NAME", Arguments.names(FunnelMethod.values()) + "; proportion unless given"),
                new Option(
                        "trim", "SHARE", "of z-scores at each end that may not drive overdispersion; 0.1 unless given"),
                new Option(
                        "overdispersion", "RULE", Arguments.names(Overdispersion.values()) + "; adjust unless given"),
                new Option("outlier", "LEVEL", Arguments.names(Level.values()) + "; percent-99-8 unless given"),
                new Option("ratio-error", "RULE", Arguments.names(RatioError.values()) + "; own-counts unless given"),
                new Option("rounding", "RULE", Arguments.names(Rounding.values()) + "; two-decimals unless given"),
                new Option("multiplier", "FACTOR", "of values and limits, 100 for percentages"));
    }

    @Override
    public Report run(Arguments arguments, Inputs inputs) throws IOException {
        var usual = FunnelSettings.of(arguments.choice("method", FunnelMethod.PROPORTION));
        var settings = usual.withTrim(arguments.number("trim").orElse(usual.trim()))
                .withOverdispersion(arguments.choice("overdispersion", usual.overdispersion()))
                .withOutlier(arguments.choice("outlier", usual.outlier()))
                .withRatioError(arguments.choice("ratio-error", usual.ratioError()))
                .withRounding(arguments.choice("rounding", usual.rounding()))
                .withMultiplier(arguments.number("multiplier").orElse(1));
        var units = Units.read(inputs.table(), settings.method());
        inputs.check();
        return report(units, Funnel.of(units.numerators(), units.denominators(), settings));
    }

    /** The good rows of the table. */
    private record Units(List<String> names, List<Double> above, List<Double> below) {

        static Units read(Table table, FunnelMethod method) {
            int unit = table.column("unit");
            int numerator = table.column("numerator");
            int denominator = table.column("denominator");
            var units = new Units(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            for (var row : table.rows()) {
                double x = table.number(row, numerator);
                double d = Double.isNaN(x) ? Double.NaN : table.number(row, denominator);
                if (x < 0 || d <= 0) {
                    table.refuse(
                            row,
                            "needs a numerator of 0 or more and a denominator above 0, got %s and %s"
                                    .formatted(row.text(numerator), row.text(denominator)));
                } else if (method == FunnelMethod.PROPORTION && x > d) {
                    table.refuse(
                            row,
                            "a proportion needs a numerator up to the denominator, got %s of %s"
                                    .formatted(row.text(numerator), row.text(denominator)));
                } else if (!Double.isNaN(d)) {
                    units.names.add(row.text(unit));
                    units.above.add(x);
                    units.below.add(d);
                }
            }
            return units;
        }

        double[] numerators() {
            return above.stream().mapToDouble(Double::doubleValue).toArray();
        }

        double[] denominators() {
            return below.stream().mapToDouble(Double::doubleValue).toArray();
        }
    }

    private static Report report(Units units, Funnel funnel) {
        double multiplier = funnel.settings().multiplier();
        var columns = List.of(
                "unit",
                "numerator",
                "denominator",
                "value",
                "z",
                "lower95",
                "upper95",
                "lower99_8",
                "upper99_8",
                "outlier");
        var rows = new ArrayList<List<Object>>();
        var items = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < funnel.units().size(); i++) {
            var unit = funnel.units().get(i);
            List<Object> row = List.of(
                    units.names().get(i),
                    unit.observed(),
                    units.below().get(i),
                    unit.ratio() * multiplier,
                    unit.z(),
                    unit.inner().lower(),
                    unit.inner().upper(),
                    unit.outer().lower(),
                    unit.outer().upper(),
                    unit.outlier());
            rows.add(row);
            var item = new LinkedHashMap<String, Object>();
            for (int column = 0; column < columns.size(); column++) {
                item.put(columns.get(column), row.get(column));
            }
            items.add(item);
        }
        var json = new LinkedHashMap<String, Object>();
        json.put("target", funnel.target() * multiplier);
        json.put("phi", funnel.phi());
        json.put("betweenUnits", funnel.betweenUnits());
        json.put("adjusted", funnel.adjusted());
        json.put("units", items);
        return new Report(columns, rows, json, () -> picture(units, funnel));
    }

    private static String picture(Units units, Funnel funnel) {
        double largest =
                units.below().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        double[] x = new double[CURVE_POINTS];
        for (int i = 0; i < x.length; i++) {
            // Closer together where the funnel bends.
            double share = (i + 1.0) / x.length;
            x[i] = largest * 1.05 * share * share;
        }
        double multiplier = funnel.settings().multiplier();
        var picture = new Picture(
                        "Funnel",
                        "%d units against a target of %s"
                                .formatted(units.names().size(), funnel.target() * multiplier))
                .axes("Denominator", "");
        // The curve opens without bound towards 0; what lies beyond the units and twice as far is left out.
        double roof = 2
                * funnel.units().stream()
                        .mapToDouble(unit -> unit.ratio() * multiplier)
                        .max()
                        .orElse(1);
        for (var level : Level.values()) {
            double[] lower = new double[x.length];
            double[] upper = new double[x.length];
            for (int i = 0; i < x.length; i++) {
                var band = funnel.at(x[i], level);
                lower[i] = band.lower();
                upper[i] = band.upper() > roof ? Double.NaN : band.upper();
            }
            var look = level == Level.PERCENT_95 ? Picture.Look.LIMIT : Picture.Look.OUTER;
            picture.line(level == Level.PERCENT_95 ? "95 %" : "99.8 %", look, x, upper)
                    .line("", look, x, lower);
        }
        double[] ends = {0, largest * 1.05};
        double target = funnel.target() * multiplier;
        picture.line("target", Picture.Look.CENTRE, ends, new double[] {target, target});
        for (int i = 0; i < units.names().size(); i++) {
            var unit = funnel.units().get(i);
            picture.dot(
                    units.below().get(i),
                    unit.ratio() * multiplier,
                    unit.outlier() ? Picture.Look.NEUTRAL : Picture.Look.MAIN,
                    "%s: %s".formatted(units.names().get(i), Numbers.print(unit.ratio() * multiplier)));
        }
        return picture.draw();
    }
}
