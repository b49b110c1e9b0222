package org.groundswell.app.ui;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Places as dots where they lie, the larger the more is counted there. There is no coast line and no street: the table
 * beside it says what is what.
 */
public record DotMap(List<Dot> dots) {

    private static final int WIDTH = 420;
    private static final int HEIGHT = 480;
    private static final int MARGIN = 40;
    private static final double SMALLEST = 5;
    private static final double LARGEST = 24;

    /** Up to so many dots are named on the map. */
    private static final int MOST_NAMES = 15;

    /**
     * One place.
     *
     * @param count how many are counted there; null where that is not shown, which is drawn as a ring
     */
    public record Dot(
            String name,
            double latitude,
            double longitude,
            @Nullable Long count) {}

    public DotMap {
        dots = List.copyOf(dots);
    }

    /** The picture, without a text alternative of its own. */
    public String svg() {
        double north = largest(Comparator.comparingDouble(Dot::latitude)).latitude();
        double south =
                largest(Comparator.comparingDouble(dot -> -dot.latitude())).latitude();
        double east = largest(Comparator.comparingDouble(Dot::longitude)).longitude();
        double west =
                largest(Comparator.comparingDouble(dot -> -dot.longitude())).longitude();
        // Degrees of longitude are shorter than those of latitude away from the equator.
        double squeeze = Math.cos(Math.toRadians((north + south) / 2));
        double scale = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(0.01, (east - west) * squeeze),
                (HEIGHT - 2 * MARGIN) / Math.max(0.01, north - south));
        long most = dots.stream()
                .mapToLong(dot -> dot.count() == null ? 0 : dot.count())
                .max()
                .orElse(0);
        var svg = new Svg(WIDTH, HEIGHT, false);
        for (var dot : dots) {
            double x = MARGIN + (dot.longitude() - west) * squeeze * scale;
            double y = MARGIN + (north - dot.latitude()) * scale;
            double radius = radius(dot.count(), most);
            svg.circle(dot.count() == null ? "gs-map__hidden" : "gs-map__dot", x, y, radius);
            if (dots.size() <= MOST_NAMES) {
                svg.text("gs-map__name", x > WIDTH / 2.0 ? "end" : "start", x, y - radius - 3, dot.name());
            }
        }
        return svg.end();
    }

    private Dot largest(Comparator<Dot> order) {
        return dots.stream().max(order).orElseThrow();
    }

    /** The area of a dot is what is counted, so that twice as many look like twice as many. */
    private static double radius(@Nullable Long count, long most) {
        return count == null || most == 0 ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt((double) count / most));
    }
}
