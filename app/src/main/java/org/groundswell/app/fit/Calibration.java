package org.groundswell.app.fit;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.groundswell.analytics.agreement.ResultClass;

/**
 * How often what assessments said came true.
 *
 * @param lines     one for each class that predicts something, the best first
 * @param bands     one for each band of scores, lowest first; "came true" is: it spread
 * @param waiting   predictions whose 12 months are not over
 * @param notTried  predictions about improvements that no programme set out to spread, which say nothing either way
 * @param cannotSay assessments whose class predicts nothing
 */
public record Calibration(List<Line> lines, List<Line> bands, int waiting, int notTried, int cannotSay) {

    /** With fewer than these a share would say nothing. */
    public static final int ENOUGH = 10;

    private static final double[] BANDS = {0, 0.5, 0.65, 0.8};

    /**
     * @param judged   predictions that could be judged
     * @param trueOnes of these, those that came true
     */
    public record Line(String label, int judged, int trueOnes) {

        public OptionalDouble share() {
            return judged < ENOUGH ? OptionalDouble.empty() : OptionalDouble.of((double) trueOnes / judged);
        }
    }

    static Calibration of(List<Prediction> all, LocalDate today) {
        var predicting = all.stream().filter(Prediction::predicts).toList();
        var judged = predicting.stream()
                .filter(prediction -> prediction.due(today) && prediction.tried())
                .toList();
        return new Calibration(
                Stream.of(
                                ResultClass.READY_TO_SPREAD,
                                ResultClass.READY_TO_TEST_AT_NEXT_SCALE,
                                ResultClass.STRENGTHEN_FIRST,
                                ResultClass.BLOCKED)
                        .map(result -> line(
                                label(result),
                                judged.stream()
                                        .filter(prediction -> prediction.result() == result)
                                        .toList(),
                                Prediction::cameTrue))
                        .toList(),
                bands(judged),
                (int) predicting.stream()
                        .filter(prediction -> !prediction.due(today))
                        .count(),
                (int) predicting.stream()
                        .filter(prediction -> prediction.due(today) && !prediction.tried())
                        .count(),
                all.size() - predicting.size());
    }

    /** Whether any share can be told. */
    public boolean canSay() {
        return Stream.concat(lines.stream(), bands.stream())
                .anyMatch(line -> line.share().isPresent());
    }

    public int judged() {
        return lines.stream().mapToInt(Line::judged).sum();
    }

    static String label(ResultClass result) {
        return switch (result) {
            case READY_TO_SPREAD -> "Ready to spread";
            case READY_TO_TEST_AT_NEXT_SCALE -> "Ready to test at the next scale";
            case STRENGTHEN_FIRST -> "Strengthen first";
            case BLOCKED -> "Blocked";
            case CANNOT_SAY_YET -> "Cannot say yet";
        };
    }

    private static List<Line> bands(List<Prediction> judged) {
        return Stream.iterate(0, band -> band < BANDS.length, band -> band + 1)
                .map(band -> {
                    double from = BANDS[band];
                    double to = band + 1 < BANDS.length ? BANDS[band + 1] : Double.POSITIVE_INFINITY;
                    var label = to > 1 ? "%.0f%% or more" : "%.0f%% to under %.0f%%";
                    return line(
                            label.formatted(100 * from, 100 * to),
                            judged.stream()
                                    .filter(prediction -> prediction.point() != null
                                            && prediction.point() >= from
                                            && prediction.point() < to)
                                    .toList(),
                            Prediction::spread);
                })
                .toList();
    }

    private static Line line(String label, List<Prediction> judged, Predicate<Prediction> came) {
        return new Line(label, judged.size(), (int) judged.stream().filter(came).count());
    }
}
