package org.groundswell.app.fit.web;

import java.util.List;
import org.groundswell.app.fit.Fits.OfAdoption;
import org.groundswell.app.fit.SustainabilityChecks.History;
import org.groundswell.app.instrument.Instrument;

/**
 * How a site fits, and whether it will last, on the page of its adoption.
 *
 * @param rated    when the site said how ready it is; "" if it has not
 * @param gaps     what falls short, the largest gap first
 * @param lasting  what the sustainability checks say so far
 * @param mayRate  whether this reader may say how ready the site is
 */
public record AdoptionPart(
        String state,
        String colour,
        String fit,
        String rated,
        List<Gap> gaps,
        String rateHref,
        String togetherHref,
        String lasting,
        String checksHref,
        boolean mayRate) {

    public record Gap(String dimension, String text, String colour, String words) {}

    static AdoptionPart of(OfAdoption fit, History history, boolean mayRate) {
        var url = "/adoptions/" + fit.adoption().id().value();
        var state = fit.fit().state();
        return new AdoptionPart(
                state.label(),
                FitWords.colour(state),
                fit.fit().known().isEmpty()
                        ? ""
                        : "%s fit, %s subjects met".formatted(FitWords.percent(fit.fit()), FitWords.met(fit.fit())),
                fit.rated()
                        .map(rated -> "%s on %s"
                                .formatted(
                                        rated.assessed() ? "Assessed" : "Rated by the site",
                                        FitWords.day(rated.ratedAt())))
                        .orElse(""),
                fit.fit().gaps().stream()
                        .map(cell -> new Gap(
                                cell.dimension().title(),
                                FitWords.gap(cell),
                                FitWords.colour(cell),
                                "has %s, needs %d"
                                        .formatted(
                                                FitWords.plain(cell.level()),
                                                cell.requirement().level())))
                        .toList(),
                url + "/readiness",
                FitWords.together(fit.adoption(), Instrument.SITE_READINESS),
                lasting(history),
                url + "/sustainability",
                mayRate);
    }

    private static String lasting(History history) {
        if (history.liveOn().isEmpty()) {
            return "Checked 3, 6, 12 and 24 months after going live.";
        }
        var latest = history.checks().isEmpty()
                ? "Not checked yet."
                : "%s at %s: %s."
                        .formatted(
                                CheckWords.score(history.checks().getLast()),
                                history.checks().getLast().milestone().label(),
                                CheckWords.verdict(history.checks().getLast()));
        var live = history.liveOn().get();
        return latest
                + history.next()
                        .map(next -> next.due(live).isAfter(history.today())
                                ? " The next check is due on %s.".formatted(FitWords.day(next.due(live)))
                                : " The check at %s is due.".formatted(next.label()))
                        .orElse("");
    }
}
