package org.groundswell.app.ui;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Who gave which level: a row for each group of raters, a column for each level and one for those who do not know, a dot
 * for each rater. Where many stand in one place, one large dot carries their number.
 *
 * @param levels names of the columns, lowest first
 * @param rows   groups, one under the other
 * @param range  drawn below them on the same scale; empty where nothing is open
 */
public record DotPlot(List<String> levels, List<Row> rows, Optional<Range> range) {

    /**
     * One group of raters.
     *
     * @param letter  stands in each dot, so that groups differ without colour
     * @param counts  how many gave each level, as long as {@link DotPlot#levels()}
     * @param unknown how many do not know
     */
    public record Row(String label, String letter, List<Integer> counts, int unknown) {

        public Row {
            counts = List.copyOf(counts);
        }
    }

    /**
     * A bar from the least something can be to the most, with a mark where it stands by what is known.
     *
     * @param low   on the scale of the columns: 0 is the middle of the first
     * @param point between low and high; empty while nothing is known
     * @param words what stands at its end: "1.0 to 2.3"
     */
    public record Range(String label, double low, OptionalDouble point, double high, String words) {

        public Range {
            if (!(low <= high)) {
                throw new IllegalArgumentException("A range needs low ≤ high, got %s and %s".formatted(low, high));
            }
        }
    }

    public DotPlot {
        levels = List.copyOf(levels);
        rows = List.copyOf(rows);
        for (var row : rows) {
            if (row.counts().size() != levels.size()) {
                throw new IllegalArgumentException("A row of dots needs %d counts, got %d"
                        .formatted(levels.size(), row.counts().size()));
            }
        }
    }

    /** The picture as SVG, for a wide screen or a narrow one. */
    public String svg(boolean narrow) {
        return new DotDrawing(this, narrow).draw();
    }
}
