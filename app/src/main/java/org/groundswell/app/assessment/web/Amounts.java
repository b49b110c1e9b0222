package org.groundswell.app.assessment.web;

import java.util.Locale;
import java.util.OptionalDouble;
import org.groundswell.app.assessment.Profile;

/**
 * How shares of the best are told: as percentages, or in points where the instrument adds up points.
 *
 * @param mostPoints the most points there are; 0 where levels count by weight
 */
record Amounts(double mostPoints) {

    static Amounts of(Profile profile) {
        return new Amounts(profile.mostPoints());
    }

    boolean points() {
        return mostPoints > 0;
    }

    /** As charts take it: the share itself, or points. */
    double drawn(double share) {
        return points() ? share * mostPoints : share;
    }

    /** "62%", or "53.2 points". */
    String of(double share) {
        return points() ? number(share) + " points" : Words.percent(share);
    }

    String of(OptionalDouble share) {
        return share.isPresent() ? of(share.getAsDouble()) : "not known";
    }

    /** Points as they are printed, with one decimal unless they are whole. */
    String number(double share) {
        double rounded = Math.round(share * mostPoints * 10) / 10.0;
        return rounded == Math.rint(rounded)
                ? Long.toString(Math.round(rounded))
                : String.format(Locale.UK, "%.1f", rounded);
    }
}
