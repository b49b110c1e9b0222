package org.groundswell.app.fit.web;

import org.groundswell.app.fit.SustainabilityCheck;

/** How a sustainability check is told. */
final class CheckWords {

    private CheckWords() {}

    /** "60.7†": the score, marked where some of its points are unconfirmed. */
    static String score(SustainabilityCheck check) {
        return "%.1f%s".formatted(check.score(), check.restsOnUnconfirmed() ? "†" : "");
    }

    static String verdict(SustainabilityCheck check) {
        return check.reachesLine()
                ? "At or above the line of %s".formatted(FitWords.plain(check.line()))
                : "Under the line of %s".formatted(FitWords.plain(check.line()));
    }

    static String colour(SustainabilityCheck check) {
        return check.reachesLine() ? "green" : "red";
    }

    /** "4.7†"; the mark stays on the line of its number. */
    static String points(double points, boolean unconfirmed) {
        return "%.1f%s".formatted(points, unconfirmed ? "\u2060†" : "");
    }
}
