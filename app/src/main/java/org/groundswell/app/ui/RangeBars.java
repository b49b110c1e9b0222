package org.groundswell.app.ui;

import java.util.List;
import java.util.OptionalDouble;

/**
 * Shares with what is not known about them: a solid bar up to what is there even at worst, a pale one up to what there
 * could be at best, and a mark at the value of what is known.
 *
 * @param bars  one under the other
 * @param lines shares drawn as lines across all bars, such as the line to reach
 */
public record RangeBars(List<Bar> bars, List<Double> lines) {

    /**
     * One bar; all shares are 0 to 1.
     *
     * @param point of what is known; empty while nothing is
     * @param words what stands at its end: "62%" or "not known"
     * @param floor the least it should be; empty if it has none
     */
    public record Bar(String label, double low, OptionalDouble point, double high, String words, OptionalDouble floor) {

        public Bar {
            if (!(0 <= low && low <= high && high <= 1)) {
                throw new IllegalArgumentException(
                        "A bar needs 0 ≤ low ≤ high ≤ 1, got %s and %s".formatted(low, high));
            }
        }
    }

    private static final int LETTER = 8;
    private static final int WORDS = 120;

    public RangeBars {
        bars = List.copyOf(bars);
        lines = List.copyOf(lines);
    }

    /** The picture as SVG, for a wide screen or a narrow one. */
    public String svg(boolean narrow) {
        int width = narrow ? 320 : 860;
        int left = narrow ? 0 : 16 + LETTER * longest();
        int row = narrow ? 52 : 36;
        double length = width - left - (narrow ? 90 : WORDS);
        var svg = new Svg(width, 8 + row * bars.size(), narrow);
        for (int i = 0; i < bars.size(); i++) {
            draw(svg, bars.get(i), left, length, 4 + row * i, narrow);
        }
        // On a narrow screen the names stand between the bars, and a line must not cross them.
        for (var share : lines) {
            double x = left + share * length;
            for (int i = 0; i < bars.size(); i++) {
                svg.line("line-to-reach", x, row * i + (narrow ? 20 : 0), x, row * (i + 1) + (narrow ? 0 : 8));
            }
        }
        return svg.end();
    }

    private static void draw(Svg svg, Bar bar, int left, double length, double top, boolean narrow) {
        double y = narrow ? top + 20 : top + 4;
        if (narrow) {
            svg.text("", "start", 0, top + 14, bar.label());
        } else {
            svg.text("", "end", left - 12, top + 20, bar.label());
        }
        svg.rectangle("range-rest", left, y, length, 22);
        svg.rectangle("range-high", left, y, bar.high() * length, 22);
        svg.rectangle("range-low", left, y, bar.low() * length, 22);
        bar.floor().ifPresent(floor -> svg.line("floor", left + floor * length, y - 2, left + floor * length, y + 24));
        bar.point().ifPresent(point -> svg.line("point", left + point * length, y - 3, left + point * length, y + 25));
        svg.text("", "start", left + length + 8, y + 17, bar.words());
    }

    private int longest() {
        return bars.stream().mapToInt(bar -> bar.label().length()).max().orElse(0);
    }
}
