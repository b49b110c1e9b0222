package org.groundswell.analytics.agreement;

import static org.groundswell.analytics.agreement.VectorCheck.numbers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.groundswell.analytics.agreement.IntraclassCorrelation.Form;
import org.groundswell.analytics.agreement.KrippendorffAlpha.Metric;
import tools.jackson.databind.JsonNode;

/** How each section of the file of vectors is reached through our own API; a section by the beginning of its name. */
final class AssessmentVectors {

    /** Computes one entry of a section and compares every value in it. */
    @FunctionalInterface
    interface Section {
        void compare(JsonNode entry, VectorCheck check);
    }

    static final Map<String, Section> SECTIONS = Map.ofEntries(
            Map.entry("krippendorff_alpha", AssessmentVectors::alpha),
            Map.entry("icc", AssessmentVectors::icc),
            Map.entry("single_item_agreement", AssessmentVectors::singleItem),
            Map.entry("multi_item_agreement", AssessmentVectors::multiItem),
            Map.entry("rand_ucla", AssessmentVectors::randUcla),
            Map.entry("scirocco_consensus", AssessmentVectors::panel),
            Map.entry("nhs_sustainability_model", AssessmentVectors::pointsTable),
            Map.entry("bounds", AssessmentVectors::bounds),
            Map.entry("scaling_readiness", AssessmentVectors::scalingReadiness),
            Map.entry("fit", AssessmentVectors::fit),
            Map.entry("reassessment", AssessmentVectors::reassessment),
            Map.entry("radar_area", AssessmentVectors::radarArea),
            Map.entry("psat_published_overall", AssessmentVectors::domainMeans));

    private static final Map<String, Form> FORMS = Map.of(
            "ICC(1,1)", Form.OWN_RATERS_SINGLE,
            "ICC(2,1)", Form.SAMPLE_OF_RATERS_SINGLE,
            "ICC(3,1)", Form.THESE_RATERS_SINGLE,
            "ICC(1,k)", Form.OWN_RATERS_MEAN,
            "ICC(2,k)", Form.SAMPLE_OF_RATERS_MEAN,
            "ICC(3,k)", Form.THESE_RATERS_MEAN);

    /** How files write that an item does not apply; whatever else is no number is not known. */
    private static final Set<String> NOT_APPLICABLE = Set.of("NA", "N/A", "NOT_APPLICABLE", "NOT APPLICABLE");

    private static final Pattern SCALE_IN_NAME = Pattern.compile("(\\d+)-(\\d+)");

    private AssessmentVectors() {}

    private static void alpha(JsonNode entry, VectorCheck check) {
        double[][] raters = VectorCheck.rows(entry.path("rows_are_raters"));
        var expected = entry.path("expected");
        if (expected.isString()) {
            for (var metric : Metric.values()) {
                check.missing(metric.name(), KrippendorffAlpha.of(metric, raters));
            }
            return;
        }
        for (var metric : expected.properties()) {
            var ours = Metric.valueOf(metric.getKey().toUpperCase(Locale.ROOT));
            check.number(metric.getKey(), metric.getValue(), KrippendorffAlpha.of(ours, raters));
        }
    }

    private static void icc(JsonNode entry, VectorCheck check) {
        double[][] targets = VectorCheck.rows(entry.path("rows_are_targets"));
        if (targets.length < 2 || targets[0].length < 2) {
            check.undefined(entry.path("expected"), FORMS.keySet());
            return;
        }
        var icc = IntraclassCorrelation.of(targets);
        var squares = entry.path("MS");
        icc.ifPresent(value -> check.numbers(
                squares,
                Map.of(
                        "BMS", value.betweenTargets(),
                        "JMS", value.betweenRaters(),
                        "EMS", value.residual(),
                        "WMS", value.withinTargets())));
        FORMS.forEach((name, form) -> {
            if (entry.path("expected").has(name)) {
                var ours = icc.map(value -> value.of(form)).orElse(OptionalDouble.empty());
                check.number(name, entry.path("expected").path(name), ours);
            }
        });
    }

    private static void singleItem(JsonNode entry, VectorCheck check) {
        var scale = scale(entry);
        if (scale.given(numbers(entry.path("x"))).length < 2) {
            check.undefined(entry, List.of("var_n_minus_1", "rwg_raw", "rwg", "awg", "AD_mean", "AD_median"));
            return;
        }
        var ours = ItemAgreement.of(scale, numbers(entry.path("x")));
        check.number("awg", entry.path("awg"), ours.awg());
        check.numbers(
                entry,
                Map.of(
                        "sigma2_EU", scale.varianceByChance(),
                        "var_n_minus_1", ours.variance(),
                        "rwg_raw", ours.rwgRaw(),
                        "rwg", ours.rwg(),
                        "AD_mean", ours.adMean(),
                        "AD_median", ours.adMedian(),
                        "AD_cutoff_A_over_6", ours.adCutOff()));
        check.known(
                entry,
                "x min max n_options sigma2_EU var_n_minus_1 rwg_raw rwg awg AD_mean AD_median AD_cutoff_A_over_6");
    }

    private static void multiItem(JsonNode entry, VectorCheck check) {
        double[][] raters = VectorCheck.rows(entry.path("rows_are_raters"));
        var form = FormAgreement.of(scale(entry), raters);
        if (form.isEmpty()) {
            check.undefined(entry, List.of("mean_variance", "rwg_j", "r_star_wg_j", "AD_mean_j"));
            return;
        }
        var ours = form.get();
        check.numbers(
                entry,
                Map.of(
                        "mean_variance", ours.meanVariance(),
                        "rwg_j", ours.rwgJ(),
                        "r_star_wg_j", ours.rStar(),
                        "AD_mean_j", ours.adMean()));
        if (entry.has("item_variances")) {
            check.numbers(
                    "item_variances",
                    entry.path("item_variances"),
                    ours.items().stream()
                            .mapToDouble(item -> item.agreement().variance())
                            .toArray());
        }
        if (entry.has("rater_means")) {
            double[] means = new double[raters.length];
            for (int rater = 0; rater < means.length; rater++) {
                means[rater] = meanOf(raters[rater]);
            }
            check.numbers("rater_means", entry.path("rater_means"), means);
            check.numbers(entry, Map.of("scale_mean", meanOf(means)));
        }
        check.known(
                entry,
                "rows_are_raters min max n_options item_variances mean_variance rwg_j r_star_wg_j AD_mean_j rater_means"
                        + " scale_mean");
    }

    private static void randUcla(JsonNode entry, VectorCheck check) {
        var ours = PanelConsensus.of(numbers(entry.path("ratings_1_to_9")));
        check.numbers(
                entry,
                Map.of(
                        "median", ours.median(),
                        "p30", ours.p30(),
                        "p70", ours.p70(),
                        "IPR", ours.range(),
                        "IPRCP", ours.centre(),
                        "AI", ours.asymmetry(),
                        "IPRAS", ours.allowedRange()));
        check.text("disagreement", entry.path("disagreement").asString(), Boolean.toString(ours.disagreement()));
        check.known(entry, "ratings_1_to_9 median p30 p70 IPR IPRCP AI IPRAS disagreement percentile");
    }

    private static void panel(JsonNode entry, VectorCheck check) {
        double[] ratings = numbers(entry.path("ratings"));
        int outside = PanelConsensus.outside(ratings);
        boolean agree = outside <= PanelConsensus.allowedOutside(ratings.length);
        check.numbers(entry, Map.of("median", Spread.quantile(ratings, 0.5), "outside", (double) outside));
        check.text("result", entry.path("result").asString(), agree ? "Agreement" : "Split");
        check.known(entry, "ratings median outside result");
    }

    private static void pointsTable(JsonNode entry, VectorCheck check) {
        var rows = new ArrayList<double[]>();
        var sections = new ArrayList<String>();
        for (var row : entry.path("table")) {
            sections.add(row.get(0).asString());
            rows.add(numbers(row, 2));
        }
        var table = PointsTable.of(rows.toArray(double[][]::new));
        for (var choice : entry.path("expected").properties()) {
            int[] levels = choice.getKey().chars().map(letter -> letter - 'A').toArray();
            check.number(choice.getKey(), choice.getValue(), table.total(levels));
        }
        for (var section : entry.path("section_max").properties()) {
            int[] factors = IntStream.range(0, sections.size())
                    .filter(i -> sections.get(i).equals(section.getKey()))
                    .toArray();
            check.number(section.getKey(), section.getValue(), table.most(factors));
        }
    }

    private static void bounds(JsonNode entry, VectorCheck check) {
        var items = new ArrayList<ScoredItem>();
        var answers = entry.path("answers");
        for (int i = 0; i < answers.size(); i++) {
            double weight = entry.path("weights").path(i).asDouble(1);
            items.add(new ScoredItem(
                    answer(answers.get(i)), weight, entry.path("max").asDouble()));
        }
        var applicable = Score.of(items);
        if (applicable.isEmpty()) {
            check.undefined(entry, List.of("point_pct", "low_pct", "high_pct", "coverage_pct"));
            return;
        }
        var score = applicable.get();
        check.number("point_pct", entry.path("point_pct"), VectorCheck.percent(score.point()));
        check.numbers(
                entry,
                Map.of(
                        "low_pct", 100 * score.low(),
                        "high_pct", 100 * score.high(),
                        "coverage_pct", 100 * score.coverage()));
        check.known(entry, "answers weights max point_pct low_pct high_pct coverage_pct");
    }

    private static Answer answer(JsonNode node) {
        if (node.isNumber()) {
            return Answer.level(node.asDouble());
        }
        return node.isString() && NOT_APPLICABLE.contains(node.asString().toUpperCase(Locale.ROOT))
                ? Answer.notApplicable()
                : Answer.unknown();
    }

    private static void scalingReadiness(JsonNode entry, VectorCheck check) {
        var components = entry.path("components");
        double[] products = new double[components.size()];
        for (int i = 0; i < products.length; i++) {
            products[i] = components.get(i).get(1).asDouble()
                    * components.get(i).get(2).asDouble();
        }
        var ours = Bottleneck.of(products);
        check.numbers("products", entry.path("products"), products);
        check.numbers(entry, Map.of("package", ours.least(), "mean_product", ours.mean()));
        check.text(
                "bottleneck",
                entry.path("bottleneck").asString(),
                components.get(ours.places().get(0)).get(0).asString());
        check.known(entry, "components products package bottleneck mean_product");
    }

    private static void fit(JsonNode entry, VectorCheck check) {
        var dimensions = new ArrayList<SiteFit.Dimension>();
        for (int i = 0; i < entry.path("required").size(); i++) {
            dimensions.add(new SiteFit.Dimension(
                    entry.path("required").get(i).asDouble(),
                    entry.path("site").get(i).asDouble(),
                    entry.path("weights").path(i).asDouble(1),
                    entry.path("critical").path(i).asBoolean(false)));
        }
        var ours = SiteFit.of(dimensions);
        check.numbers(
                "gap",
                entry.path("gap"),
                ours.gaps().stream().mapToDouble(Double::doubleValue).toArray());
        check.numbers(
                entry,
                Map.of(
                        "fit_pct",
                        100 * ours.fit(),
                        "met",
                        (double) ours.met(),
                        "of",
                        (double) dimensions.size(),
                        "max_gap",
                        ours.largest()));
        if (entry.has("blocked")) {
            check.text(
                    "blocked",
                    entry.path("blocked").asString(),
                    Boolean.toString(!ours.blocking().isEmpty()));
        }
        check.known(entry, "required site weights critical gap fit_pct met of max_gap blocked");
    }

    private static void reassessment(JsonNode entry, VectorCheck check) {
        double[] before = numbers(entry.path("before"));
        double level = entry.path("level").asDouble(0.95);
        var change = PairedChange.of(before, numbers(entry.path("after")), level);
        if (change.isEmpty()) {
            check.undefined(entry, List.of("mean_delta", "sd", "se", "ci"));
            return;
        }
        var ours = change.get();
        check.numbers(entry, Map.of("mean_delta", ours.meanChange(), "sd", ours.sd(), "se", ours.standardError()));
        for (var field : entry.properties()) {
            if (field.getKey().startsWith("t_crit")) {
                check.number(field.getKey(), field.getValue(), ours.criticalValue());
            }
        }
        check.numbers("ci", entry.path("ci"), ours.low(), ours.high());
    }

    private static void radarArea(JsonNode entry, VectorCheck check) {
        for (var field : entry.properties()) {
            check.number(field.getKey(), field.getValue(), RadarArea.of(axes(field.getKey())));
        }
    }

    /** Axes written as {@code [3,0,3]} or {@code [1]*6}. */
    private static double[] axes(String text) {
        var values = new ArrayList<Double>();
        for (String value : List.of(text.substring(1, text.indexOf(']')).split(","))) {
            values.add(Double.valueOf(value.strip()));
        }
        int star = text.indexOf('*');
        int times = star < 0 ? 1 : Integer.parseInt(text.substring(star + 1).strip());
        return IntStream.range(0, times * values.size())
                .mapToDouble(i -> values.get(i % values.size()))
                .toArray();
    }

    /** The published means are of inputs already rounded, hence the wide tolerance. */
    private static void domainMeans(JsonNode entry, VectorCheck check) {
        for (var field : entry.properties()) {
            if (!field.getValue().has("domains")) {
                continue;
            }
            double[] means = numbers(field.getValue().path("domains"));
            double best = 7;
            var parts = new ArrayList<WeightedScore>();
            for (double mean : means) {
                parts.add(new WeightedScore(Score.of(List.of(new ScoredItem(Answer.level(mean), 1, best))), 1));
            }
            double overall = best * Score.ofParts(parts).orElseThrow().point().orElseThrow();
            check.within(0.05).number(field.getKey(), field.getValue().path("overall_published"), overall);
        }
    }

    /** Some entries give their scale only in the name, as in "5 raters x 4 items 1-5". */
    private static RatingScale scale(JsonNode entry) {
        var named = SCALE_IN_NAME.matcher(entry.path("name").asString(""));
        boolean found = named.find();
        double min = entry.path("min").asDouble(found ? Double.parseDouble(named.group(1)) : Double.NaN);
        double max = entry.path("max").asDouble(found ? Double.parseDouble(named.group(2)) : Double.NaN);
        return new RatingScale(min, max, entry.path("n_options").asInt((int) (max - min) + 1));
    }

    private static double meanOf(double... values) {
        return Spread.mean(Arrays.stream(values).filter(v -> !Double.isNaN(v)).toArray());
    }
}
