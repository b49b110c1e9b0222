package org.groundswell.analytics.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.groundswell.analytics.spc.ChartType;
import org.groundswell.analytics.spc.Observations;

/**
 * One series read from a table.
 *
 * @param name   empty when the table has no column of names
 * @param labels one a period; its number where there is no label
 */
record SpcSeries(String name, List<String> labels, Observations observations) {

    /** All series in the order of their first rows. */
    static List<SpcSeries> of(Table table, ChartType type) {
        var byName = new LinkedHashMap<String, List<Table.Row>>();
        for (var row : table.rows()) {
            var name = table.has("series") ? row.text(table.column("series")) : "";
            byName.computeIfAbsent(name, key -> new ArrayList<>()).add(row);
        }
        var all = new ArrayList<SpcSeries>();
        byName.forEach((name, rows) -> all.add(read(name, table, rows, type)));
        return all;
    }

    private static SpcSeries read(String name, Table table, List<Table.Row> rows, ChartType type) {
        var labels = new ArrayList<String>();
        for (int i = 0; i < rows.size(); i++) {
            labels.add(table.has("period") ? rows.get(i).text(table.column("period")) : Integer.toString(i + 1));
        }
        double[] values = numbers(table, rows, "value");
        var observations =
                switch (type) {
                    case RUN, I -> table.has("denominator") ? ratios(table, rows, values) : Observations.of(values);
                    case MR, C, G, T -> Observations.of(values);
                    case P, P_PRIME, U, U_PRIME, I_PRIME -> ratios(table, rows, values);
                    case XBAR, S ->
                        Observations.ofSubgroups(values, numbers(table, rows, "sd"), positive(table, rows, "size"));
                };
        return new SpcSeries(name, labels, observations);
    }

    private static Observations ratios(Table table, List<Table.Row> rows, double[] values) {
        return Observations.ofRatios(values, positive(table, rows, "denominator"));
    }

    /** NaN where a cell is empty; a cell that is not a number puts its row aside. */
    private static double[] numbers(Table table, List<Table.Row> rows, String role) {
        int column = table.column(role);
        return rows.stream()
                .mapToDouble(row -> row.missing(column) ? Double.NaN : table.number(row, column))
                .toArray();
    }

    private static double[] positive(Table table, List<Table.Row> rows, String role) {
        double[] numbers = numbers(table, rows, role);
        for (int i = 0; i < numbers.length; i++) {
            if (numbers[i] < 0) {
                table.refuse(rows.get(i), "%s needs zero or more, got %s".formatted(role, Numbers.print(numbers[i])));
                numbers[i] = Double.NaN;
            }
        }
        return numbers;
    }
}
