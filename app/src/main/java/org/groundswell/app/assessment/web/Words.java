package org.groundswell.app.assessment.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.OptionalDouble;
import org.groundswell.analytics.agreement.ResultClass;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.instrument.Scoring;
import org.groundswell.app.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/** What pages call classes, numbers and days. */
final class Words {

    private Words() {}

    static String of(ResultClass result) {
        return switch (result) {
            case BLOCKED -> "Blocked";
            case CANNOT_SAY_YET -> "Cannot say yet";
            case STRENGTHEN_FIRST -> "Strengthen first";
            case READY_TO_TEST_AT_NEXT_SCALE -> "Ready to test at the next scale";
            case READY_TO_SPREAD -> "Ready to spread";
        };
    }

    /** The same in the words of an instrument that adds up points, which has two sides of a line and no classes. */
    static String of(ResultClass result, Scoring scoring) {
        if (!(scoring instanceof Scoring.Points points)) {
            return of(result);
        }
        return switch (result) {
            case BLOCKED, CANNOT_SAY_YET -> of(result);
            case STRENGTHEN_FIRST -> points.below();
            case READY_TO_TEST_AT_NEXT_SCALE, READY_TO_SPREAD -> points.reached();
        };
    }

    static String meaning(ResultClass result, Scoring scoring) {
        if (!(scoring instanceof Scoring.Points points)) {
            return meaning(result);
        }
        var line = level(points.line());
        return switch (result) {
            case BLOCKED, CANNOT_SAY_YET -> meaning(result);
            case STRENGTHEN_FIRST -> "The points do not surely reach the line of %s.".formatted(line);
            case READY_TO_TEST_AT_NEXT_SCALE, READY_TO_SPREAD ->
                "The points reach the line of %s, whatever the unknowns turn out to be.".formatted(line);
        };
    }

    static String colour(ResultClass result, Scoring scoring) {
        return scoring instanceof Scoring.Points && result == ResultClass.READY_TO_TEST_AT_NEXT_SCALE
                ? colour(ResultClass.READY_TO_SPREAD)
                : colour(result);
    }

    private static String meaning(ResultClass result) {
        return switch (result) {
            case BLOCKED -> "Something that has to be so before anything else counts is not so.";
            case CANNOT_SAY_YET -> "Too much is not known to say anything.";
            case STRENGTHEN_FIRST -> "Enough is known, and it is not there yet.";
            case READY_TO_TEST_AT_NEXT_SCALE ->
                "It reaches the line even if everything unknown turns out worst. Try it in more and unlike places.";
            case READY_TO_SPREAD -> "The same, and it was tested in unlike settings, with an owner and funding.";
        };
    }

    static String colour(ResultClass result) {
        return switch (result) {
            case BLOCKED -> "red";
            case CANNOT_SAY_YET -> "grey";
            case STRENGTHEN_FIRST -> "orange";
            case READY_TO_TEST_AT_NEXT_SCALE -> "blue";
            case READY_TO_SPREAD -> "green";
        };
    }

    /** A share as a percentage without decimals: "62%". */
    static String percent(double share) {
        return Math.round(share * 100) + "%";
    }

    static String percent(OptionalDouble share) {
        return share.isPresent() ? percent(share.getAsDouble()) : "not known";
    }

    /** A level or mean of levels: "2", "1.5". */
    static String level(double level) {
        return level == Math.rint(level) ? Long.toString(Math.round(level)) : String.format(Locale.UK, "%.1f", level);
    }

    /** With two decimals, as coefficients are read. */
    static String number(double value) {
        return String.format(Locale.UK, "%.2f", value);
    }

    static String day(@Nullable Instant at) {
        return at == null
                ? ""
                : TypedDate.words(ZonedDateTime.ofInstant(at, Directory.ZONE).toLocalDate());
    }

    static String plural(long count, String one, String many) {
        return count == 1 ? "1 " + one : "%,d %s".formatted(count, many);
    }
}
