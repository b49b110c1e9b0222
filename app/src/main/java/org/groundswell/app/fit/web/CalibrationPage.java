package org.groundswell.app.fit.web;

import java.util.List;
import org.groundswell.analytics.diffusion.equity.WilsonInterval;
import org.groundswell.app.fit.Calibration;
import org.groundswell.app.fit.Calibration.Line;

/**
 * How often what assessments said came true.
 *
 * @param verdict what can be said so far, first of all that nothing can
 */
public record CalibrationPage(
        boolean canSay, String verdict, List<List<String>> classes, List<List<String>> bands, List<String> aside) {

    private static final double CONFIDENCE = 0.95;

    /** Below this many, a count could tell which assessment it was. */
    private static final int FEWEST_TOLD = 5;

    static CalibrationPage of(Calibration calibration) {
        return new CalibrationPage(
                calibration.canSay(),
                verdict(calibration),
                calibration.lines().stream().map(CalibrationPage::row).toList(),
                calibration.bands().stream().map(CalibrationPage::row).toList(),
                List.of(
                        "%s not 12 months old yet.".formatted(assessments(calibration.waiting())),
                        "%s about an improvement that no programme has set out to spread."
                                .formatted(assessments(calibration.notTried())),
                        "%s classed \"Cannot say yet\", which predicts nothing."
                                .formatted(assessments(calibration.cannotSay()))));
    }

    private static String verdict(Calibration calibration) {
        if (calibration.judged() == 0) {
            return "We cannot say yet. No assessment made here is 12 months old and about an improvement that was then spread.";
        }
        return calibration.canSay()
                ? "Where %d or more assessments could be judged, the share that came true is shown, with Wilson's 95%% interval. Read it as experience, not as proof."
                        .formatted(Calibration.ENOUGH)
                : "We cannot say yet. A share is shown once %d assessments of a class can be judged; so far no class has as many."
                        .formatted(Calibration.ENOUGH);
    }

    private static List<String> row(Line line) {
        return List.of(line.label(), told(line.judged()), line.share().isEmpty() ? "Too few to say" : share(line));
    }

    /** "8 (80%, 49% to 94%)". */
    private static String share(Line line) {
        var interval = WilsonInterval.of(line.trueOnes(), line.judged(), CONFIDENCE);
        return "%d (%.0f%%, %.0f%% to %.0f%%)"
                .formatted(
                        line.trueOnes(), 100 * interval.proportion(), 100 * interval.lower(), 100 * interval.upper());
    }

    private static String told(int number) {
        return number > 0 && number < FEWEST_TOLD ? "Fewer than " + FEWEST_TOLD : Integer.toString(number);
    }

    private static String assessments(int number) {
        return told(number) + " assessments are";
    }
}
