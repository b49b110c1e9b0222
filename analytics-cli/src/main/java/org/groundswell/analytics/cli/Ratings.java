package org.groundswell.analytics.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.analytics.agreement.RatingScale;

/** Ratings read from a table of either shape. */
final class Ratings {

    private final List<String> raters = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final Map<List<String>, Double> given = new LinkedHashMap<>();

    private Ratings() {}

    static Ratings of(Table table, RatingScale scale) {
        var ratings = new Ratings();
        int rater = table.column("rater");
        if (table.has("item")) {
            ratings.readLong(table, scale, rater);
        } else {
            ratings.readWide(table, scale, rater);
        }
        return ratings;
    }

    List<String> raters() {
        return raters;
    }

    List<String> items() {
        return items;
    }

    /** Shape: raters × items, NaN where there is none. */
    double[][] byRater() {
        double[][] values = new double[raters.size()][items.size()];
        for (int rater = 0; rater < values.length; rater++) {
            Arrays.fill(values[rater], Double.NaN);
            for (int item = 0; item < items.size(); item++) {
                values[rater][item] = given.getOrDefault(List.of(raters.get(rater), items.get(item)), Double.NaN);
            }
        }
        return values;
    }

    private void readLong(Table table, RatingScale scale, int rater) {
        int item = table.column("item");
        int rating = table.column("rating");
        for (var row : table.rows()) {
            add(table, row, scale, row.text(rater), row.text(item), rating);
        }
    }

    private void readWide(Table table, RatingScale scale, int rater) {
        for (var row : table.rows()) {
            if (raters.contains(row.text(rater))) {
                table.refuse(row, "the rater \"%s\" stands here twice".formatted(row.text(rater)));
                continue;
            }
            for (int column = 0; column < table.header().size(); column++) {
                if (column != rater) {
                    add(table, row, scale, row.text(rater), table.header().get(column), column);
                }
            }
        }
    }

    private void add(Table table, Table.Row row, RatingScale scale, String rater, String item, int column) {
        if (!raters.contains(rater)) {
            raters.add(rater);
        }
        if (!items.contains(item)) {
            items.add(item);
        }
        if (row.missing(column)) {
            return;
        }
        double value = table.number(row, column);
        if (value < scale.lowest() || value > scale.highest()) {
            table.refuse(
                    row,
                    "%s needs a rating from %s to %s, got %s"
                            .formatted(
                                    item,
                                    Numbers.print(scale.lowest()),
                                    Numbers.print(scale.highest()),
                                    Numbers.print(value)));
        } else if (!Double.isNaN(value) && given.put(List.of(rater, item), value) != null) {
            table.refuse(row, "\"%s\" rated \"%s\" twice".formatted(rater, item));
        }
    }
}
