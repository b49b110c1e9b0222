package org.groundswell.app.fit.web;

import java.time.LocalDate;
import java.util.List;
import org.groundswell.app.fit.DueCheck;
import org.groundswell.app.fit.SustainabilityChecks.Standing;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.ui.Figure;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Paging;

/** The sustainability checks a programme has to ask for. */
public record DuePage(
        String programme,
        String synthetic,
        List<Figure> figures,
        List<Row> rows,
        Paging paging,
        List<Link> breadcrumbs) {

    public record Row(
            String site,
            String href,
            String owner,
            String live,
            String milestone,
            String due,
            String state,
            String colour) {

        static Row of(DueCheck check, LocalDate today) {
            boolean overdue = check.overdue(today);
            boolean now = check.dueNow(today);
            return new Row(
                    check.site(),
                    "/adoptions/" + check.adoption() + "/sustainability",
                    check.champion(),
                    FitWords.day(check.liveOn()),
                    check.milestone().label(),
                    FitWords.day(check.due()),
                    overdue ? "Overdue" : now ? "Due" : "Soon",
                    overdue ? "red" : now ? "orange" : "blue");
        }
    }

    static DuePage of(Programme programme, Standing standing, List<DueCheck> due, Paging paging, LocalDate today) {
        boolean synthetic = !programme.synthetic().isEmpty();
        var asAt = FitWords.day(today);
        return new DuePage(
                programme.name(),
                programme.synthetic(),
                List.of(
                        Figure.of(
                                        "Checks due",
                                        standing.due(),
                                        "Sites in use whose latest check, at 3, 6, 12 or 24 months since going live, has come and was not made.")
                                .note("of %,d sites in use".formatted(standing.inUse()))
                                .asAt(asAt)
                                .synthetic(synthetic),
                        Figure.of(
                                        "Overdue",
                                        standing.overdue(),
                                        "Checks that have been due for more than %d days."
                                                .formatted(DueCheck.GRACE_DAYS))
                                .asAt(asAt)
                                .synthetic(synthetic),
                        Figure.of(
                                        "At or above the line",
                                        standing.reached(),
                                        "Sites in use whose latest check comes to %s points or more. The line is judgement."
                                                .formatted(FitWords.plain(standing.line())))
                                .note("of %,d checked".formatted(standing.checked()))
                                .asAt(asAt)
                                .tier("Self-declared")
                                .synthetic(synthetic)),
                due.stream().map(check -> Row.of(check, today)).toList(),
                paging,
                FitWords.breadcrumbs(programme));
    }
}
