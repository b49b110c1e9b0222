package org.groundswell.app.ui;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Counts as horizontal bars, one under the other: the cascade of a programme.
 *
 * @param parts names of the parts of each bar, from the axis outwards; one name when the bars are not divided
 * @param bars  in the order in which they are read
 */
public record BarChart(
        String id,
        String title,
        String summary,
        List<String> parts,
        List<Bar> bars,
        @Nullable String csvHref) implements Chart {

    /**
     * One bar.
     *
     * @param counts one for each part
     * @param words  what stands at its end: "1,284 (17%)"
     * @param aside  drawn quietly, because it is not a step of the sequence: a site that left it
     */
    public record Bar(String label, List<Long> counts, String words, boolean aside) {

        public Bar {
            counts = List.copyOf(counts);
        }

        public static Bar of(String label, long count) {
            return new Bar(label, List.of(count), "%,d".formatted(count), false);
        }

        public long total() {
            return counts.stream().mapToLong(Long::longValue).sum();
        }
    }

    public BarChart {
        parts = List.copyOf(parts);
        bars = List.copyOf(bars);
        if (parts.isEmpty() || parts.size() > 3) {
            throw new IllegalArgumentException("The bars of a chart have 1 to 3 parts, got " + parts.size());
        }
        for (var bar : bars) {
            if (bar.counts().size() != parts.size()) {
                throw new IllegalArgumentException("Bar %s needs %d counts, got %d"
                        .formatted(bar.label(), parts.size(), bar.counts().size()));
            }
        }
    }

    boolean divided() {
        return parts.size() > 1;
    }

    @Override
    public List<Column> columns() {
        var columns = new ArrayList<Column>();
        columns.add(Column.text("Group"));
        if (divided()) {
            parts.forEach(part -> columns.add(Column.number(part)));
        }
        columns.add(Column.number("Total"));
        return List.copyOf(columns);
    }

    @Override
    public List<List<String>> rows() {
        return bars.stream().map(this::row).toList();
    }

    private List<String> row(Bar bar) {
        var row = new ArrayList<String>();
        row.add(bar.label());
        if (divided()) {
            bar.counts().forEach(count -> row.add("%,d".formatted(count)));
        }
        row.add(bar.words());
        return List.copyOf(row);
    }

    @Override
    public String svg(boolean narrow) {
        return new BarDrawing(this, narrow).draw();
    }
}
