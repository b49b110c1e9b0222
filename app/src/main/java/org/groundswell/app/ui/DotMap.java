package org.groundswell.app.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Places as dots where they lie, the larger the more is counted there. There is no coast line and no street, only a
 * scale: the table beside it says what is what.
 */
public record DotMap(List<Dot> dots) {

    private static final int WIDTH = 440;
    private static final int TALLEST = 440;
    private static final int LOWEST = 160;
    private static final int MARGIN = 42;
    private static final int SCALE_ROOM = 28;
    private static final double SMALLEST = 5;
    private static final double LARGEST = 22;

    /** A single place, or several close together, would else be drawn as if they were streets apart. */
    private static final double LEAST_DEGREES = 0.2;

    private static final double KILOMETRES_PER_DEGREE = 111.2;
    private static final int[] KILOMETRES = {1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000};

    /** About what a character of a name takes, and what a line takes; in pixels. */
    private static final double CHARACTER = 6.6;

    private static final double LINE = 14;
    private static final int LONGEST_NAME = 34;

    /**
     * One place.
     *
     * @param count how many are counted there; null where that is not shown, which is drawn as a ring
     */
    public record Dot(
            String name,
            double latitude,
            double longitude,
            @Nullable Long count) {

        long counted() {
            return Objects.requireNonNullElse(count, 0L);
        }
    }

    /** A dot on the paper; y grows downwards. */
    private record Spot(Dot dot, double x, double y, double radius) {

        Box box() {
            return new Box(x - radius, y - radius, x + radius, y + radius);
        }
    }

    private record Box(double left, double top, double right, double bottom) {

        boolean overlaps(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }

        boolean within(double width, double height) {
            return left >= 0 && top >= 0 && right <= width && bottom <= height;
        }
    }

    /** Where a name could stand. */
    private record Place(String anchor, double x, Box box) {

        static Place of(String anchor, double x, double middle, double width) {
            double left =
                    switch (anchor) {
                        case "start" -> x;
                        case "end" -> x - width;
                        default -> x - width / 2;
                    };
            return new Place(anchor, x, new Box(left, middle - LINE / 2, left + width, middle + LINE / 2));
        }
    }

    public DotMap {
        dots = List.copyOf(dots);
        if (dots.isEmpty()) {
            throw new IllegalArgumentException("A map needs at least one place");
        }
    }

    /** The picture, without a text alternative of its own. */
    public String svg() {
        double north = dots.stream().mapToDouble(Dot::latitude).max().orElseThrow();
        double south = dots.stream().mapToDouble(Dot::latitude).min().orElseThrow();
        double east = dots.stream().mapToDouble(Dot::longitude).max().orElseThrow();
        double west = dots.stream().mapToDouble(Dot::longitude).min().orElseThrow();
        // Degrees of longitude are shorter than those of latitude away from the equator.
        double squeeze = Math.cos(Math.toRadians((north + south) / 2));
        double across = (east - west) * squeeze;
        double down = north - south;
        double scale = Math.min(
                (WIDTH - 2 * MARGIN) / Math.max(LEAST_DEGREES, across),
                (TALLEST - 2 * MARGIN) / Math.max(LEAST_DEGREES, down));
        double height = Math.max(LOWEST, down * scale + 2 * MARGIN);
        double left = (WIDTH - across * scale) / 2;
        double top = (height - down * scale) / 2;
        long most = dots.stream().mapToLong(Dot::counted).max().orElse(0);
        var spots = dots.stream()
                .map(dot -> new Spot(
                        dot,
                        left + (dot.longitude() - west) * squeeze * scale,
                        top + (north - dot.latitude()) * scale,
                        radius(dot.counted(), most)))
                .sorted(Comparator.comparingDouble(Spot::radius).reversed())
                .toList();
        var svg = new Svg(WIDTH, (int) Math.ceil(height + SCALE_ROOM));
        spots.forEach(spot -> svg.circle(look(spot.dot()), spot.x(), spot.y(), spot.radius()));
        names(svg, spots, height);
        scale(svg, scale, height);
        return svg.end();
    }

    private static String look(Dot dot) {
        if (dot.count() == null) {
            return "gs-map__hidden";
        }
        return dot.counted() == 0 ? "gs-map__none" : "gs-map__dot";
    }

    /** Names above, below or beside their dots, the larger first; one for which there is no room is left out. */
    private static void names(Svg svg, List<Spot> spots, double height) {
        var taken = new ArrayList<>(spots.stream().map(Spot::box).toList());
        for (var spot : spots) {
            var name = name(spot.dot());
            double width = name.length() * CHARACTER;
            double gap = spot.radius() + 4;
            Stream.of(
                            Place.of("middle", spot.x(), spot.y() - gap - LINE / 2, width),
                            Place.of("middle", spot.x(), spot.y() + gap + LINE / 2, width),
                            Place.of("start", spot.x() + gap, spot.y(), width),
                            Place.of("end", spot.x() - gap, spot.y(), width))
                    .filter(place ->
                            place.box().within(WIDTH, height) && taken.stream().noneMatch(place.box()::overlaps))
                    .findFirst()
                    .ifPresent(place -> {
                        taken.add(place.box());
                        svg.text(
                                "gs-map__name",
                                place.anchor(),
                                place.x(),
                                place.box().bottom() - 3,
                                name);
                    });
        }
    }

    /** Without the words that all names of English places have in common, and no longer than a map has room for. */
    private static String name(Dot dot) {
        var name = dot.name().replaceFirst("^NHS ", "").replaceFirst(" (Integrated Care Board|ICB)$", "");
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int comma = name.lastIndexOf(',', LONGEST_NAME);
        int end = comma > 0 ? comma : name.lastIndexOf(' ', LONGEST_NAME);
        return name.substring(0, end > 0 ? end : LONGEST_NAME) + " …";
    }

    /** A line of a round length, a quarter of the width at most. */
    private static void scale(Svg svg, double pixelsPerDegree, double height) {
        double pixels = pixelsPerDegree / KILOMETRES_PER_DEGREE;
        int length = IntStream.of(KILOMETRES)
                .filter(kilometres -> kilometres * pixels <= WIDTH / 4.0)
                .max()
                .orElse(KILOMETRES[0]);
        double y = height + SCALE_ROOM / 2.0;
        svg.line("gs-map__scale", MARGIN / 2.0, y, MARGIN / 2.0 + length * pixels, y)
                .text("gs-map__name", "start", MARGIN / 2.0 + length * pixels + 6, y + 4, "%,d km".formatted(length));
    }

    /** The area of a dot is what is counted, so that twice as many look like twice as many. */
    private static double radius(long count, long most) {
        return count == 0 ? SMALLEST : Math.max(SMALLEST, LARGEST * Math.sqrt((double) count / most));
    }
}
