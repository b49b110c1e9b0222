package org.groundswell.analytics.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.groundswell.analytics.agreement.FormAgreement;
import org.groundswell.analytics.agreement.IntraclassCorrelation;
import org.groundswell.analytics.agreement.ItemAgreement;
import org.groundswell.analytics.agreement.KrippendorffAlpha;
import org.groundswell.analytics.agreement.RatingScale;

/** Agreement of raters item by item and over the whole form. */
final class AgreementCommand implements Command {

    @Override
    public String name() {
        return "agreement";
    }

    @Override
    public String summary() {
        return "how far raters agree, item by item and over a whole form";
    }

    @Override
    public String description() {
        return """
                FILE holds ratings in one of two shapes: one line for each rating with the columns rater, item and
                rating, or one line for each rater with the column rater and a column for every item. An empty cell
                is no rating.

                Output: item, statistic, value (CSV; an empty item is the whole form). The intraclass correlations, for
                raters of items, are there only when every rater rated every item. A value that is not defined is empty.
                """;
    }

    @Override
    public List<Option> options() {
        return List.of(
                new Option("min", "RATING", "the lowest rating of the scale (needed)"),
                new Option("max", "RATING", "the highest rating of the scale (needed)"),
                new Option(
                        "options", "COUNT", "how many ratings there are to choose from; max - min + 1 unless given"));
    }

    @Override
    public Report run(Arguments arguments, Inputs inputs) throws IOException {
        double min = arguments.number("min").orElseThrow(() -> new UsageError("agreement needs --min RATING"));
        double max = arguments.number("max").orElseThrow(() -> new UsageError("agreement needs --max RATING"));
        if (!(max > min)) {
            throw new UsageError("agreement needs --max above --min, got %s and %s".formatted(max, min));
        }
        var scale = new RatingScale(min, max, arguments.whole("options").orElse((int) Math.round(max - min) + 1));
        var ratings = Ratings.of(inputs.table(), scale);
        inputs.check();
        return report(ratings, scale);
    }

    private static Report report(Ratings ratings, RatingScale scale) {
        double[][] raters = ratings.byRater();
        var form = FormAgreement.of(scale, raters)
                .orElseThrow(() -> new DataError("agreement needs an item that at least 2 raters rated, got none"));
        var rows = new ArrayList<List<Object>>();
        var items = new ArrayList<Map<String, Object>>();
        for (var item : form.items()) {
            var name = ratings.items().get(item.place());
            var values = values(item.agreement(), ratings);
            values.forEach((statistic, value) -> rows.add(List.of(name, statistic, value)));
            var json = new LinkedHashMap<String, Object>();
            json.put("item", name);
            json.putAll(values);
            items.add(json);
        }
        var whole = values(form, raters);
        whole.forEach((statistic, value) -> rows.add(List.of("", statistic, value)));
        var json = new LinkedHashMap<String, Object>();
        json.put("raters", ratings.raters());
        json.put("form", whole);
        json.put("items", items);
        return new Report(List.of("item", "statistic", "value"), rows, json, () -> picture(ratings, form, scale));
    }

    private static Map<String, Object> values(ItemAgreement agreement, Ratings ratings) {
        var values = new LinkedHashMap<String, Object>();
        values.put("raters", agreement.raters());
        values.put("mean", agreement.mean());
        values.put("median", agreement.median());
        values.put("variance", agreement.variance());
        values.put("rwg", agreement.rwg());
        values.put("rwg_raw", agreement.rwgRaw());
        values.put("awg", orNaN(agreement.awg()));
        values.put("ad_mean", agreement.adMean());
        values.put("ad_median", agreement.adMedian());
        values.put("ad_cut_off", agreement.adCutOff());
        values.put(
                "furthest_from_median",
                agreement.outliers().stream().map(ratings.raters()::get).collect(Collectors.joining("; ")));
        return values;
    }

    private static Map<String, Object> values(FormAgreement form, double[][] raters) {
        var values = new LinkedHashMap<String, Object>();
        values.put("r_star_wg_j", form.rStar());
        values.put("r_star_wg_j_raw", form.rStarRaw());
        values.put("rwg_j", form.rwgJ());
        values.put("mean_variance", form.meanVariance());
        values.put("ad_mean_j", form.adMean());
        boolean belowZero =
                Arrays.stream(raters).flatMapToDouble(Arrays::stream).anyMatch(rating -> rating < 0);
        for (var metric : KrippendorffAlpha.Metric.values()) {
            boolean defined = metric != KrippendorffAlpha.Metric.RATIO || !belowZero;
            values.put(
                    "alpha_" + metric.name().toLowerCase(Locale.ROOT),
                    defined ? orNaN(KrippendorffAlpha.of(metric, raters)) : Double.NaN);
        }
        boolean complete = Arrays.stream(raters).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN);
        if (complete && raters.length > 1 && raters[0].length > 1) {
            var icc = IntraclassCorrelation.of(turned(raters));
            for (var form6 : IntraclassCorrelation.Form.values()) {
                var value = icc.map(each -> each.of(form6)).orElse(OptionalDouble.empty());
                values.put("icc_" + form6.name().toLowerCase(Locale.ROOT), orNaN(value));
            }
        }
        return values;
    }

    private static double[][] turned(double[][] raters) {
        var items = new double[raters[0].length][raters.length];
        for (int rater = 0; rater < raters.length; rater++) {
            for (int item = 0; item < items.length; item++) {
                items[item][rater] = raters[rater][item];
            }
        }
        return items;
    }

    private static double orNaN(OptionalDouble value) {
        return value.orElse(Double.NaN);
    }

    /** A dot for each rating; the most split item on top. */
    private static String picture(Ratings ratings, FormAgreement form, RatingScale scale) {
        var order = form.bySplit();
        var picture = new Picture("Ratings by item", "One dot for each rating; the most split items on top")
                .axes("Rating", "")
                .rows(order.stream().map(ratings.items()::get).toList());
        double[][] raters = ratings.byRater();
        for (int place = 0; place < order.size(); place++) {
            int item = order.get(place);
            double[] ends = {scale.lowest(), scale.highest()};
            picture.line("", Picture.Look.LIMIT, ends, new double[] {-place, -place});
            var already = new LinkedHashMap<Double, Integer>();
            for (int rater = 0; rater < raters.length; rater++) {
                int stacked = already.merge(raters[rater][item], 1, Integer::sum) - 1;
                picture.dot(
                        raters[rater][item],
                        -place + 0.12 * stacked,
                        Picture.Look.MAIN,
                        "%s: %s".formatted(ratings.raters().get(rater), Numbers.print(raters[rater][item])));
            }
        }
        return picture.draw();
    }
}
