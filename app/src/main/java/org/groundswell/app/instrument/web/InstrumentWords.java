package org.groundswell.app.instrument.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.groundswell.app.instrument.AgreementRule;
import org.groundswell.app.instrument.InstrumentState;
import org.groundswell.app.instrument.Scoring;

/** How these pages say what an instrument is made of. */
final class InstrumentWords {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK).withZone(ZoneId.of("Europe/London"));

    private InstrumentWords() {}

    static String day(Instant at) {
        return DAY.format(at);
    }

    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    /** A number without digits that say nothing: 55, 1.5. */
    static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    static String scoring(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Weighted weighted ->
                "Levels count by weight, within each domain and then across domains. %s of the weight has to be rated."
                        .formatted(percent(weighted.coverageNeeded()));
            case Scoring.Points points ->
                "Every level carries points, and the score is their sum. From the line up: \"%s\"; below: \"%s\"."
                        .formatted(points.reached(), points.below());
            case Scoring.Categories _ -> "A profile of kinds. There is no total.";
        };
    }

    /** The line, or "" where there is none. */
    static String line(Scoring scoring) {
        return switch (scoring) {
            case Scoring.Weighted weighted -> weighted.line() == null ? "" : percent(weighted.line());
            case Scoring.Points points -> plain(points.line()) + " points";
            case Scoring.Categories _ -> "";
        };
    }

    static String agreement(AgreementRule rule) {
        return ("From %d raters on, an item is agreed where ratings lie on average at most %s steps from their middle "
                        + "one; %s of items have to be agreed.")
                .formatted(rule.raters(), plain(rule.largestDeviation()), percent(rule.shareOfItems()));
    }

    static String colour(InstrumentState state) {
        return switch (state) {
            case DRAFT -> "purple";
            case PUBLISHED -> "green";
            case RETIRED -> "grey";
        };
    }
}
