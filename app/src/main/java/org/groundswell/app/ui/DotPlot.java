package org.groundswell.app.ui;

import java.util.List;

/**
 * Who gave which level: a row for each group of raters, a column for each level and one for those who do not know, a dot
 * for each rater. Where many stand in one place, one large dot carries their number.
 *
 * @param levels names of the columns, lowest first
 * @param rows   groups, one under the other
 */
public record DotPlot(List<String> levels, List<Row> rows) {

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
