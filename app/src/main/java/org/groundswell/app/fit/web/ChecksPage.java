package org.groundswell.app.fit.web;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.fit.Milestone;
import org.groundswell.app.fit.SustainabilityCheck;
import org.groundswell.app.fit.SustainabilityChecks.History;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.NextStep;
import org.groundswell.app.ui.LineChart;
import org.groundswell.app.ui.LineChart.Dates;
import org.groundswell.app.ui.LineChart.Line;
import org.groundswell.app.ui.LineChart.Point;
import org.groundswell.app.ui.LineChart.Style;
import org.groundswell.app.ui.LineChart.Unit;
import org.groundswell.app.ui.Link;
import org.jspecify.annotations.Nullable;

/**
 * The sustainability checks of one adoption.
 *
 * @param standing since when it is in use, and what is due next
 * @param trend    null while there are fewer than two checks
 * @param latest   the checked milestone the factors are about; "" while there is none
 * @param factors  of the latest check, the largest gap first
 * @param caution  what the line and the marked points can not say
 * @param mayCheck whether this reader may make a check that is due now
 * @param together where several people begin one; null where this reader may not
 */
public record ChecksPage(
        String site,
        String standing,
        List<Row> rows,
        @Nullable LineChart trend,
        String latest,
        List<Factor> factors,
        String caution,
        boolean mayCheck,
        String checkHref,
        @Nullable String together,
        List<Link> breadcrumbs) {

    /**
     * One milestone.
     *
     * @param resultHref of the assessment by several it comes from; null where one person filled in the form
     * @param checkHref  where it is checked, or checked again; null where it has not come
     */
    public record Row(
            String milestone,
            String due,
            String score,
            String verdict,
            String colour,
            String note,
            @Nullable String resultHref,
            @Nullable String checkHref) {}

    /**
     * One factor.
     *
     * @param option what may help, with its basis; "" at the best level
     */
    public record Factor(String question, String level, String points, String gap, String option) {}

    static ChecksPage of(History history, String site, boolean mayCheck) {
        var url = "/adoptions/" + history.adoption().id().value() + "/sustainability";
        var latest = history.checks().isEmpty() ? null : history.checks().getLast();
        return new ChecksPage(
                site,
                standing(history),
                rows(history, mayCheck ? url + "/check?months=" : null),
                history.checks().size() < 2 ? null : trend(history),
                latest == null ? "" : latest.milestone().label(),
                latest == null
                        ? List.of()
                        : latest.factors().stream().map(ChecksPage::factor).toList(),
                latest == null ? "" : latest.instrument().caution(),
                mayCheck && history.next().filter(history.reached()::contains).isPresent(),
                url + "/check",
                mayCheck && !history.reached().isEmpty()
                        ? FitWords.together(history.adoption(), Instrument.SUSTAINABILITY)
                        : null,
                ReadinessController.breadcrumbs(history.adoption(), site));
    }

    private static String standing(History history) {
        if (history.liveOn().isEmpty()) {
            return "The improvement is not in use at this site now, so no check is due.";
        }
        var live = history.liveOn().get();
        var next = history.next()
                .map(milestone -> milestone.due(live).isAfter(history.today())
                        ? " The next check, at %s, is due on %s."
                                .formatted(milestone.label(), FitWords.day(milestone.due(live)))
                        : " The check at %s has been due since %s."
                                .formatted(milestone.label(), FitWords.day(milestone.due(live))))
                .orElse(" All checks are done.");
        return "Live since %s.%s".formatted(FitWords.day(live), next);
    }

    private static List<Row> rows(History history, @Nullable String checkUrl) {
        var rows = new ArrayList<Row>();
        for (var milestone : Milestone.values()) {
            var check = history.check(milestone);
            boolean come = history.reached().contains(milestone);
            if (check.isEmpty() && history.liveOn().isEmpty()) {
                continue;
            }
            rows.add(new Row(
                    milestone.label(),
                    history.liveOn()
                            .map(live -> FitWords.day(milestone.due(live)))
                            .orElse(""),
                    check.map(CheckWords::score).orElse(""),
                    check.map(CheckWords::verdict).orElse(come ? "Not checked" : "Not due yet"),
                    check.map(CheckWords::colour).orElse(come ? "orange" : "grey"),
                    check.map(SustainabilityCheck::note).orElse(""),
                    check.map(SustainabilityCheck::assessment)
                            .map(assessment -> "/assessments/%s/result".formatted(assessment.value()))
                            .orElse(null),
                    come && checkUrl != null ? checkUrl + milestone.months() : null));
        }
        return rows;
    }

    private static LineChart trend(History history) {
        var points = history.checks().stream()
                .map(check -> new Point(day(history, check), check.score()))
                .toList();
        double line = history.checks().getLast().line();
        var held = points.stream().map(point -> new Point(point.at(), line)).toList();
        var first = history.checks().getFirst();
        var last = history.checks().getLast();
        return new LineChart(
                "sustainability-trend",
                "Score at each check",
                "From %.1f at %s to %.1f at %s; the line is %s."
                        .formatted(
                                first.score(),
                                first.milestone().label(),
                                last.score(),
                                last.milestone().label(),
                                FitWords.plain(line)),
                Unit.NUMBER,
                Dates.DAY,
                List.of(new Line("Score", Style.SOLID, points), new Line("Line (judgement)", Style.DASHED, held)),
                null,
                null);
    }

    private static LocalDate day(History history, SustainabilityCheck check) {
        return history.liveOn()
                .map(check.milestone()::due)
                .orElseGet(() -> LocalDate.ofInstant(check.at(), ZoneOffset.UTC));
    }

    private static Factor factor(SustainabilityCheck.Factor factor) {
        var item = factor.item();
        return new Factor(
                item.question(),
                level(factor),
                CheckWords.points(factor.points(), !factor.confirmed()),
                CheckWords.points(factor.gap(), factor.gap() > 0 && factor.unconfirmed()),
                item.nextSteps().stream()
                        .filter(step -> step.isFor(factor.lower().value()))
                        .findFirst()
                        .map(ChecksPage::option)
                        .orElse(""));
    }

    private static String level(SustainabilityCheck.Factor factor) {
        var lower = factor.lower();
        return lower.equals(factor.upper())
                ? "%s: %s".formatted(lower.label(), lower.anchor())
                : "Between %s and %s".formatted(lower.label(), factor.upper().label());
    }

    private static String option(NextStep step) {
        return "%s (%s)".formatted(step.text(), step.basis().replaceAll("\\.$", ""));
    }
}
