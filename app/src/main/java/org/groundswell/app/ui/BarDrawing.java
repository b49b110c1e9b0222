package org.groundswell.app.ui;

import java.util.List;
import org.groundswell.app.ui.BarChart.Bar;

/** Draws horizontal bars as SVG: the name above or beside each, its words at its end. */
final class BarDrawing {

    private static final int LETTER = 8;
    private static final int LEGEND_ROW = 24;

    private final BarChart chart;
    private final boolean narrow;
    private final int width;
    private final int left;
    private final int right;
    private final double greatest;

    BarDrawing(BarChart chart, boolean narrow) {
        this.chart = chart;
        this.narrow = narrow;
        width = narrow ? 320 : 860;
        left = narrow
                ? 0
                : 16 + LETTER * longest(chart.bars().stream().map(Bar::label).toList());
        right = width
                - 16
                - LETTER * longest(chart.bars().stream().map(Bar::words).toList());
        greatest = Math.max(1, chart.bars().stream().mapToLong(Bar::total).max().orElse(1));
    }

    String draw() {
        int row = narrow ? 52 : 40;
        int top = chart.divided() ? 8 + LEGEND_ROW * (narrow ? chart.parts().size() : 1) : 4;
        var svg = new Svg(width, top + row * chart.bars().size(), narrow);
        if (chart.divided()) {
            legend(svg);
        }
        for (int i = 0; i < chart.bars().size(); i++) {
            bar(svg, chart.bars().get(i), top + row * i);
        }
        return svg.end();
    }

    private void legend(Svg svg) {
        double x = left;
        double y = 15;
        for (int i = 0; i < chart.parts().size(); i++) {
            svg.rectangle("bar-" + (i + 1), x, y - 12, 20, 14)
                    .text("", "start", x + 28, y, chart.parts().get(i));
            x += narrow ? 0 : 56 + LETTER * chart.parts().get(i).length();
            y += narrow ? LEGEND_ROW : 0;
        }
    }

    private void bar(Svg svg, Bar bar, double top) {
        double y = narrow ? top + 20 : top + 6;
        if (narrow) {
            svg.text("", "start", 0, top + 14, bar.label());
        } else {
            svg.text("", "end", left - 12, top + 25, bar.label());
        }
        double x = left;
        for (int i = 0; i < bar.counts().size(); i++) {
            double length = (right - left) * bar.counts().get(i) / greatest;
            if (length > 0) {
                var look = bar.aside() ? "fill-quiet" : chart.divided() ? "bar-" + (i + 1) : "bar-3";
                svg.rectangle(look, x, y, Math.max(1, length), 28);
                x += length;
            }
        }
        svg.line("axis", left, y - 3, left, y + 31).text("", "start", x + 8, y + 19, bar.words());
    }

    private static int longest(List<String> words) {
        return words.stream().mapToInt(String::length).max().orElse(0);
    }
}
