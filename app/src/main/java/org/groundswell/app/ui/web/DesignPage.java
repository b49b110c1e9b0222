package org.groundswell.app.ui.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.groundswell.app.ui.BarChart;
import org.groundswell.app.ui.BarChart.Bar;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Column;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.FormErrors.FormError;
import org.groundswell.app.ui.LineChart;
import org.groundswell.app.ui.LineChart.Band;
import org.groundswell.app.ui.LineChart.Dates;
import org.groundswell.app.ui.LineChart.Interval;
import org.groundswell.app.ui.LineChart.Line;
import org.groundswell.app.ui.LineChart.Point;
import org.groundswell.app.ui.LineChart.Style;
import org.groundswell.app.ui.LineChart.Unit;

/** What the component page shows: invented, and chosen to be awkward (long words, nothing, too much). */
public record DesignPage(
        List<Choice> choices,
        FormErrors errors,
        List<String> stages,
        List<Figure> figures,
        List<Column> columns,
        List<List<String>> rows,
        LineChart curve,
        BarChart cascade) {

    private static final LocalDate START = LocalDate.of(2024, 1, 1);
    private static final int MONTHS = 24;
    private static final double SITES = 420;

    static final DesignPage EXAMPLE = new DesignPage(
            List.of(
                    new Choice("live", "Live"),
                    new Choice("embedded", "Embedded", "Every core component delivered for three periods", true),
                    new Choice("stopped", "Stopped")),
            new FormErrors(List.of(
                    new FormError("error-input", "Enter the name of the site"),
                    new FormError("error-date", "Enter a date that is not in the future"),
                    new FormError("", "Somebody else changed this while your page was open"))),
            List.of(
                    "IDENTIFIED",
                    "ENGAGED",
                    "COMMITTED",
                    "PREPARING",
                    "LIVE",
                    "EMBEDDED",
                    "SUSTAINED",
                    "PAUSED",
                    "LAPSED",
                    "STOPPED",
                    "DECLINED",
                    "NOT_ELIGIBLE",
                    "SUPERSEDED"),
            someFigures(),
            List.of(
                    Column.text("Site").sortedBy("/design?sort=site", "ascending"),
                    Column.text("Stage"),
                    Column.number("Sample").sortedBy("/design?sort=sample", null),
                    Column.number("Completed")),
            List.of(
                    List.of("Invented Road Surgery (X99001)", "Live", "40", "92%"),
                    List.of(
                            "The Surgery at Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch (X99002)",
                            "Not eligible",
                            "1,284",
                            "Not known"),
                    List.of("St Nowhere’s Hospital (X99003)", "Sustained", "7", "100%")),
            aCurve(),
            aCascade());

    private static List<Figure> someFigures() {
        return List.of(
                Figure.of(
                                "Sites live",
                                1284,
                                "Sites at Live, Embedded or Sustained on the date shown, of all targeted.")
                        .note("17% of 7,679 targeted")
                        .asAt("31 March 2026")
                        .tier("Data-backed")
                        .source("Monthly returns of the sites"),
                Figure.of("Items completed on time", "82%", "Items done within their hour, of all items due.")
                        .note("95% interval 78% to 86%")
                        .asAt("31 March 2026")
                        .tier("Observed")
                        .synthetic(true),
                Figure.of("People reached", "Not known", "People offered the improvement, of all who could benefit.")
                        .asAt("31 March 2026")
                        .tier("Self-declared"),
                Figure.of("Cost a site", "£12,345,678.90", "Money spent in the first year, divided by sites live."));
    }

    private static LineChart aCurve() {
        var lower = points(month -> Math.max(0, grown(month) - 2.0 * month));
        var upper = points(month -> Math.min(SITES, grown(month) + 2.0 * month));
        var intervals = new ArrayList<Interval>();
        for (int i = 0; i < lower.size(); i++) {
            intervals.add(new Interval(
                    lower.get(i).at(), lower.get(i).value(), upper.get(i).value()));
        }
        return new LineChart(
                "design-curve",
                "Sites live by month, against the aim",
                "By December 2025, 397 of 420 sites were live; the aim was 420. Growth was fastest in the second half "
                        + "of 2024.",
                Unit.COUNT,
                Dates.MONTH,
                List.of(
                        new Line("Sites live", Style.STEPPED, points(DesignPage::grown)),
                        new Line("Aim", Style.DASHED, points(month -> SITES * month / (MONTHS - 1)))),
                new Band("95% interval", intervals),
                "/design.csv");
    }

    private static double grown(int month) {
        return Math.round(SITES / (1 + Math.exp(-(month - 10.5) / 3.0)));
    }

    private static List<Point> points(IntToDoubleFunction value) {
        var points = new ArrayList<Point>();
        for (int month = 0; month < MONTHS; month++) {
            points.add(new Point(START.plusMonths(month), value.applyAsDouble(month)));
        }
        return points;
    }

    private static BarChart aCascade() {
        return new BarChart(
                "design-cascade",
                "From targeted to sustained",
                "Of 420 targeted sites 350 engaged, 260 went live and 61 have sustained for a year; 24 stopped.",
                List.of("Self-declared", "Data-backed", "Observed"),
                List.of(
                        new Bar("Targeted", List.of(420L, 0L, 0L), "420", false),
                        new Bar("Engaged", List.of(300L, 50L, 0L), "350 (83%)", false),
                        new Bar("Committed", List.of(220L, 80L, 0L), "300 (71%)", false),
                        new Bar("Live", List.of(90L, 150L, 20L), "260 (62%)", false),
                        new Bar("Embedded", List.of(10L, 110L, 20L), "140 (33%)", false),
                        new Bar("Sustained", List.of(0L, 46L, 15L), "61 (15%)", false),
                        new Bar("Lapsed", List.of(9L, 0L, 0L), "9", true),
                        new Bar("Stopped", List.of(24L, 0L, 0L), "24", true)),
                null);
    }
}
