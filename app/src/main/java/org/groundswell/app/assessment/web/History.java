package org.groundswell.app.assessment.web;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.Change;
import org.groundswell.app.assessment.PastResult;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.ui.Chart;
import org.groundswell.app.ui.LineChart;
import org.jspecify.annotations.Nullable;

/** Results over time, and what changed within the same people. */
final class History {

    private History() {}

    /** The scores of all finished assessments on the same version of the instrument; null with fewer than two. */
    static @Nullable Chart chart(Assessment assessment, List<PastResult> results, Amounts amounts) {
        var scored = results.stream()
                .filter(result -> result.instrument().equals(assessment.instrument()) && result.point() != null)
                .toList();
        if (scored.size() < 2) {
            return null;
        }
        var first = scored.getFirst();
        var last = scored.getLast();
        return new LineChart(
                "history",
                "Score over time",
                "%s on %s, %s on %s."
                        .formatted(
                                amounts.of(Objects.requireNonNull(first.point())),
                                Words.day(first.finishedAt()),
                                amounts.of(Objects.requireNonNull(last.point())),
                                Words.day(last.finishedAt())),
                amounts.points() ? LineChart.Unit.NUMBER : LineChart.Unit.SHARE,
                LineChart.Dates.DAY,
                List.of(new LineChart.Line(
                        "Score of what is known",
                        LineChart.Style.SOLID,
                        scored.stream()
                                .map(result -> new LineChart.Point(
                                        day(result), amounts.drawn(Objects.requireNonNull(result.point()))))
                                .toList())),
                new LineChart.Band(
                        "However the unknowns turn out",
                        scored.stream()
                                .map(result -> new LineChart.Interval(
                                        day(result),
                                        amounts.drawn(Objects.requireNonNull(result.low())),
                                        amounts.drawn(Objects.requireNonNull(result.high()))))
                                .toList()),
                null);
    }

    private static LocalDate day(PastResult result) {
        return ZonedDateTime.ofInstant(result.finishedAt(), Directory.ZONE).toLocalDate();
    }

    static ResultPage.ChangeView view(Change change) {
        var paired = change.change()
                .map(found -> "Mean change %s levels (95%% interval %s to %s)%s"
                        .formatted(
                                signed(found.meanChange()),
                                signed(found.low()),
                                signed(found.high()),
                                found.clear() ? "." : ", which leaves open that nothing changed."))
                .orElse("With fewer than two people in both rounds no change can be told.");
        return new ResultPage.ChangeView(
                "%s in both rounds. %s %s resolved; %s new."
                        .formatted(
                                Words.plural(change.pairs().size(), "person", "people"),
                                paired,
                                Words.plural(change.resolved(), "\"do not know\"", "\"do not knows\""),
                                change.lost()),
                change.items().stream()
                        .map(item -> List.of(
                                item.item().question(),
                                Words.number(item.before()),
                                Words.number(item.after()),
                                signed(item.change()),
                                Integer.toString(item.people())))
                        .toList());
    }

    private static String signed(double value) {
        return String.format(Locale.UK, "%+.2f", value).replace('-', '−');
    }
}
