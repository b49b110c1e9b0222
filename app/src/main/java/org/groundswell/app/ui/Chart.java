package org.groundswell.app.ui;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A chart, computed and put into words on the server. The page shows its title and summary, the picture (drawn here as
 * SVG, and again by the browser where scripts run), the same numbers in a table, and a link to them as CSV.
 */
public sealed interface Chart permits LineChart, BarChart {

    /** Unique on its page; also the fragment that leads to it. */
    String id();

    String title();

    /** What there is to see, in a sentence or two: it replaces the picture for who cannot see it. */
    String summary();

    /** Where the numbers can be had as CSV, or null. */
    @Nullable
    String csvHref();

    /** Headings of the table beneath. */
    List<Column> columns();

    /** Rows of the table beneath, each as long as {@link #columns()}. */
    List<List<String>> rows();

    /** The picture as SVG, for a wide screen or a narrow one. */
    String svg(boolean narrow);

    /** An address that holds the picture as an SVG file of its own. */
    default String pictureHref() {
        return Picture.address(this);
    }

    /** What kind it is; the script that draws it in the browser has this name. */
    default String kind() {
        return getClass().getSimpleName().replace("Chart", "").toLowerCase(Locale.ROOT);
    }

    /** The chart as JSON that can stand inside a script element. */
    default String json() {
        return ChartJson.of(this);
    }
}
