package org.groundswell.app.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.groundswell.app.ui.BarChart.Bar;
import org.groundswell.app.ui.LineChart.Band;
import org.groundswell.app.ui.LineChart.Dates;
import org.groundswell.app.ui.LineChart.Interval;
import org.groundswell.app.ui.LineChart.Line;
import org.groundswell.app.ui.LineChart.Point;
import org.groundswell.app.ui.LineChart.Style;
import org.groundswell.app.ui.LineChart.Unit;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ChartTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);

    @Test
    void cannotBreakOutOfTheScriptItStandsIn() {
        var chart = aLine("</script><script>alert(1)</script>", Unit.COUNT, Style.SOLID);

        assertThat(chart.json()).doesNotContain("<", ">", "&");
        assertThat(new JsonMapper().readTree(chart.json()).get("title").asString())
                .isEqualTo(chart.title());
    }

    @Test
    void escapesWordsInThePicture() {
        var chart = new BarChart("x", "t", "s", List.of("All"), List.of(Bar.of("<b>Live</b> & well", 3)), null);

        assertThat(chart.svg(false))
                .contains("&lt;b&gt;Live&lt;/b&gt; &amp; well")
                .doesNotContain("<b>");
    }

    @Test
    void writesDatesAsTheBrowserReadsThem() {
        assertThat(aLine("t", Unit.COUNT, Style.SOLID).json()).contains("{\"at\":\"2026-01-01\",\"value\":1.0}");
    }

    @Test
    void givesTheSameFiguresAsATable() {
        var chart = new LineChart(
                "x",
                "t",
                "s",
                Unit.SHARE,
                Dates.MONTH,
                List.of(
                        new Line("Reached", Style.SOLID, List.of(new Point(JANUARY, 0.125), new Point(MARCH, 0.5))),
                        new Line("Aim", Style.DASHED, List.of(new Point(MARCH, 1)))),
                new Band("95% interval", List.of(new Interval(MARCH, 0.4, 0.6))),
                null);

        assertThat(chart.columns())
                .extracting(Column::text)
                .containsExactly("Month", "Reached", "Aim", "95% interval, lower", "95% interval, upper");
        assertThat(chart.rows())
                .containsExactly(
                        List.of("Jan 2026", "13%", "–", "–", "–"), List.of("Mar 2026", "50%", "100%", "40%", "60%"));
    }

    @Test
    void stepsACountThatChangesOnCertainDays() {
        var stepped = aLine("t", Unit.COUNT, Style.STEPPED).svg(false);
        var straight = aLine("t", Unit.COUNT, Style.SOLID).svg(false);

        assertThat(stepped).containsPattern("d=\"M[\\d.]+ [\\d.]+H[\\d.]+V[\\d.]+\"");
        assertThat(straight).containsPattern("d=\"M[\\d.]+ [\\d.]+L[\\d.]+ [\\d.]+\"");
    }

    @Test
    void drawsBarsInProportion() {
        var chart = new BarChart("x", "t", "s", List.of("All"), List.of(Bar.of("A", 400), Bar.of("B", 100)), null);

        var widths = Pattern.compile("<rect class=\"bar-3\"[^>]* width=\"([\\d.]+)\"")
                .matcher(chart.svg(false))
                .results()
                .map(match -> Double.parseDouble(match.group(1)))
                .toList();

        assertThat(widths).hasSize(2);
        assertThat(widths.get(0) / widths.get(1)).isCloseTo(4, within(0.01));
    }

    @Test
    void namesTheBarThatDoesNotFitItsParts() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BarChart("x", "t", "s", List.of("One", "Two"), List.of(Bar.of("Live", 3)), null))
                .withMessage("Bar Live needs 2 counts, got 1");
    }

    private static LineChart aLine(String title, Unit unit, Style style) {
        return new LineChart(
                "x",
                title,
                "s",
                unit,
                Dates.DAY,
                List.of(new Line("Live", style, List.of(new Point(JANUARY, 1), new Point(MARCH, 5)))),
                null,
                null);
    }
}
