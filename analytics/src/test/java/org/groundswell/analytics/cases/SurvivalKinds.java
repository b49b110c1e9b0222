package org.groundswell.analytics.cases;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.groundswell.analytics.diffusion.survival.CumulativeIncidence;
import org.groundswell.analytics.diffusion.survival.FollowUp;
import org.groundswell.analytics.diffusion.survival.IntervalScale;
import org.groundswell.analytics.diffusion.survival.KaplanMeier;
import org.groundswell.analytics.diffusion.survival.LogRank;
import org.groundswell.analytics.diffusion.survival.QuantileRule;
import tools.jackson.databind.JsonNode;

/** Cases of time to adoption without covariates. */
final class SurvivalKinds {

    private static final double LEVEL = 0.95;

    private SurvivalKinds() {}

    static void kaplanMeier(ReferenceCase reference, Comparison comparison) {
        var rows = reference.input();
        var sites = followUps(rows);
        var curve = KaplanMeier.of(sites);
        for (var field : reference.expected().properties()) {
            String name = field.getKey();
            var at = comparison.at(name);
            if (name.equals("overall")) {
                for (var table : field.getValue()) {
                    String scale = table.path("conf_type").asString();
                    table(at.at(scale), table.path("table"), curve, scale(scale));
                }
            } else if (name.equals("quartiles")) {
                quartiles(at, field.getValue(), curve);
            } else if (name.startsWith("rmean")) {
                var mean = curve.restrictedMean(Double.parseDouble(name.substring("rmean".length())));
                at.numbers(name, field.getValue(), mean.value(), mean.standardError());
            } else if (name.startsWith("by_")) {
                byGroup(at, field.getValue(), rows, name.substring("by_".length()));
            } else if (name.equals("logrank") || name.equals("peto_wilcoxon")) {
                test(at, field.getValue(), rows, groupColumn(reference), name.equals("logrank") ? 0 : 1);
            } else {
                at.fail(name, "a known field", "nothing");
            }
        }
    }

    private static List<FollowUp> followUps(List<NamedCsvRecord> rows) {
        double[] times = ReferenceCase.numbers(rows, "time");
        double[] events = ReferenceCase.numbers(rows, "event");
        var sites = new ArrayList<FollowUp>();
        for (int i = 0; i < times.length; i++) {
            sites.add(new FollowUp(times[i], events[i] == 1));
        }
        return sites;
    }

    /** Groups are compared by the column that also has tables of its own. */
    private static String groupColumn(ReferenceCase reference) {
        return reference
                .expected()
                .propertyStream()
                .map(field -> field.getKey())
                .filter(name -> name.startsWith("by_"))
                .map(name -> name.substring("by_".length()))
                .findFirst()
                .orElse("group");
    }

    private static void table(Comparison comparison, JsonNode expected, KaplanMeier curve, IntervalScale scale) {
        comparison.number("rows", expected.size(), curve.steps().size());
        var intervals = curve.intervals(LEVEL, scale);
        for (int i = 0; i < Math.min(expected.size(), intervals.size()); i++) {
            var at = comparison.at(i);
            var row = expected.get(i);
            var step = curve.steps().get(i);
            at.number("time", row.path("time"), step.time());
            at.number("n_risk", row.path("n_risk"), step.atRisk());
            at.number("n_event", row.path("n_event"), step.adopted());
            at.number("n_censor", row.path("n_censor"), step.censored());
            at.number("survival", row.path("survival"), step.survival());
            at.number("cum_hazard_na", row.path("cum_hazard_na"), step.cumulativeHazard());
            // At a share of 0 or 1 the program compared with has no error or limits; ours are stated in the Javadoc.
            if (!Comparison.isMissing(row.path("se"))) {
                at.number("se", row.path("se"), step.standardError());
            }
            boolean edge = step.survival() == 0 || step.survival() == 1;
            if (!edge || !Comparison.isMissing(row.path("lower"))) {
                at.number("lower", row.path("lower"), intervals.get(i).lower());
            }
            if (!edge || !Comparison.isMissing(row.path("upper"))) {
                at.number("upper", row.path("upper"), intervals.get(i).upper());
            }
        }
    }

    private static void quartiles(Comparison comparison, JsonNode expected, KaplanMeier curve) {
        var scale = scale(expected.path("conf_type").asString("log-log"));
        for (int i = 0; i < expected.path("p").size(); i++) {
            double share = expected.path("p").get(i).asDouble();
            var at = comparison.at(i);
            var rule = QuantileRule.MIDDLE_OF_REST;
            at.number(
                    "estimate",
                    expected.path("estimate").get(i),
                    curve.timeToShare(share, rule).orElse(Double.NaN));
            var interval = curve.timeToShareInterval(share, rule, LEVEL, scale);
            at.number("lower", expected.path("lower").get(i), finite(interval.lower()));
            at.number("upper", expected.path("upper").get(i), finite(interval.upper()));
        }
    }

    private static double finite(double value) {
        return Double.isInfinite(value) ? Double.NaN : value;
    }

    private static void byGroup(Comparison comparison, JsonNode groups, List<NamedCsvRecord> rows, String column) {
        for (var group : groups) {
            String label = group.path(column).asString();
            var at = comparison.at(label);
            var curve = KaplanMeier.of(followUps(rows.stream()
                    .filter(row -> row.getField(column).equals(label))
                    .toList()));
            at.number("n", group.path("n"), curve.sites());
            at.number("events", group.path("events"), curve.adopters());
            at.number(
                    "median",
                    group.path("median"),
                    curve.timeToShare(0.5, QuantileRule.MIDDLE_OF_REST).orElse(Double.NaN));
            for (var field : group.properties()) {
                if (field.getKey().startsWith("restricted_mean")) {
                    double horizon = Double.parseDouble(field.getKey().substring("restricted_mean".length()));
                    var mean = curve.restrictedMean(horizon);
                    at.number(field.getKey(), field.getValue(), mean.value());
                    at.number("se_rmean", group.path("se_rmean"), mean.standardError());
                }
            }
            table(at, group.path("table"), curve, scale(group.path("conf_type").asString("log-log")));
        }
    }

    private static void test(Comparison at, JsonNode expected, List<NamedCsvRecord> rows, String column, double rho) {
        var labels = rows.stream()
                .map(row -> row.getField(column))
                .distinct()
                .sorted(SurvivalKinds::inLevelOrder)
                .toList();
        int[] group = rows.stream()
                .mapToInt(row -> labels.indexOf(row.getField(column)))
                .toArray();
        var test = LogRank.weighted(followUps(rows), group, new int[group.length], rho);
        at.number("chisq", expected.path("chisq"), test.chiSquare());
        at.number("p", expected.path("p"), test.p());
        if (expected.has("df")) {
            at.number("df", expected.path("df"), test.degreesOfFreedom());
        }
        compare(at, expected, "observed", test, LogRank.Group::observed);
        compare(at, expected, "expected", test, LogRank.Group::expected);
    }

    /** Numbers by size and words by letter, as R orders the levels of a column. */
    private static int inLevelOrder(String one, String other) {
        String number = "-?[0-9.]+";
        return one.matches(number) && other.matches(number)
                ? Double.compare(Double.parseDouble(one), Double.parseDouble(other))
                : one.compareTo(other);
    }

    private static void compare(
            Comparison at, JsonNode expected, String field, LogRank test, ToDoubleFunction<LogRank.Group> value) {
        if (expected.has(field)) {
            at.numbers(
                    field,
                    expected.path(field),
                    test.groups().stream().mapToDouble(value).toArray());
        }
    }

    static void cumulativeIncidence(ReferenceCase reference, Comparison comparison) {
        var rows = reference.input();
        incidence(comparison.at("aalen_johansen"), reference.expected().path("aalen_johansen"), rows);
        for (var field : reference.expected().properties()) {
            if (field.getKey().startsWith("by_")) {
                String column = field.getKey().substring("by_".length());
                for (var group : field.getValue()) {
                    String label = group.path(column).asString();
                    var members = rows.stream()
                            .filter(row -> row.getField(column).equals(label))
                            .toList();
                    incidence(comparison.at(label), group.path("table"), members);
                }
            }
        }
        double[] times = ReferenceCase.numbers(rows, "time");
        double[] status = ReferenceCase.numbers(rows, "status");
        boolean[] adopted = new boolean[times.length];
        for (int i = 0; i < adopted.length; i++) {
            adopted[i] = status[i] == 1;
        }
        var naive = KaplanMeier.of(times, adopted);
        for (var row : reference.expected().path("naive_one_minus_km")) {
            double time = row.path("time").asDouble();
            comparison.at("naive").number("at " + time, row.path("value"), naive.adoptedBy(time));
        }
    }

    private static void incidence(Comparison comparison, JsonNode table, List<NamedCsvRecord> rows) {
        double[] status = ReferenceCase.numbers(rows, "status");
        int[] end = new int[status.length];
        for (int i = 0; i < end.length; i++) {
            end[i] = (int) status[i];
        }
        var ours = CumulativeIncidence.of(ReferenceCase.numbers(rows, "time"), end, 2);
        comparison.number("rows", table.size(), ours.steps().size());
        for (int i = 0; i < Math.min(table.size(), ours.steps().size()); i++) {
            var at = comparison.at(i);
            var row = table.get(i);
            var step = ours.steps().get(i);
            at.number("time", row.path("time"), step.time());
            at.number("adopted", row.path("adopted"), step.incidence().get(0));
            at.number("closed", row.path("closed"), step.incidence().get(1));
            if (row.has("n_risk")) {
                at.number("n_risk", row.path("n_risk"), step.atRisk());
                at.number("event_free", row.path("event_free"), step.eventFree());
                at.number(
                        "se_adopted",
                        row.path("se_adopted"),
                        step.standardErrors().get(0));
                at.number(
                        "se_closed",
                        row.path("se_closed"),
                        step.standardErrors().get(1));
            }
        }
    }

    private static IntervalScale scale(String confType) {
        return switch (confType) {
            case "plain" -> IntervalScale.PLAIN;
            case "log" -> IntervalScale.LOG;
            case "log-log" -> IntervalScale.LOG_LOG;
            default -> throw new AssertionError("nothing here knows the interval " + confType);
        };
    }
}
