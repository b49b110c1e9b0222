package org.groundswell.app.fit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.analytics.agreement.ResultClass.BLOCKED;
import static org.groundswell.analytics.agreement.ResultClass.CANNOT_SAY_YET;
import static org.groundswell.analytics.agreement.ResultClass.READY_TO_SPREAD;
import static org.groundswell.analytics.agreement.ResultClass.READY_TO_TEST_AT_NEXT_SCALE;
import static org.groundswell.analytics.agreement.ResultClass.STRENGTHEN_FIRST;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.groundswell.analytics.agreement.ResultClass;
import org.junit.jupiter.api.Test;

class CalibrationTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    @Test
    void aClassComesTrueByWhatItSays() {
        assertThat(prediction(READY_TO_SPREAD, 5, 4).cameTrue()).isTrue();
        assertThat(prediction(READY_TO_SPREAD, 4, 4).cameTrue()).isFalse();
        assertThat(prediction(READY_TO_SPREAD, 10, 6).cameTrue()).isFalse();
        assertThat(prediction(READY_TO_TEST_AT_NEXT_SCALE, 2, 1).cameTrue()).isTrue();
        assertThat(prediction(READY_TO_TEST_AT_NEXT_SCALE, 1, 1).cameTrue()).isFalse();
        assertThat(prediction(STRENGTHEN_FIRST, 3, 0).cameTrue()).isTrue();
        assertThat(prediction(BLOCKED, 8, 8).cameTrue()).isFalse();
    }

    @Test
    void saysThatItCanNotSayWhileThereIsTooLittle() {
        var calibration = Calibration.of(Collections.nCopies(9, prediction(READY_TO_SPREAD, 6, 6)), TODAY);

        assertThat(calibration.canSay()).isFalse();
        assertThat(calibration.lines().getFirst().judged()).isEqualTo(9);
        assertThat(calibration.lines().getFirst().share()).isEmpty();
    }

    @Test
    void saysHowOftenOnceThereIsEnough() {
        var calibration = Calibration.of(
                Stream.concat(
                                Collections.nCopies(8, prediction(READY_TO_SPREAD, 6, 6)).stream(),
                                Collections.nCopies(2, prediction(READY_TO_SPREAD, 1, 1)).stream())
                        .toList(),
                TODAY);

        assertThat(calibration.canSay()).isTrue();
        assertThat(calibration.lines().getFirst().share()).hasValue(0.8);
        assertThat(calibration.bands().get(2).share()).hasValue(0.8);
    }

    @Test
    void leavesOutWhatSaysNothing() {
        var calibration = Calibration.of(
                List.of(
                        new Prediction(READY_TO_SPREAD, 0.7, TODAY.plusDays(1), true, 9, 9),
                        new Prediction(READY_TO_SPREAD, 0.7, TODAY, false, 0, 0),
                        prediction(CANNOT_SAY_YET, 9, 9)),
                TODAY);

        assertThat(calibration.judged()).isZero();
        assertThat(calibration.waiting()).isEqualTo(1);
        assertThat(calibration.notTried()).isEqualTo(1);
        assertThat(calibration.cannotSay()).isEqualTo(1);
    }

    private static Prediction prediction(ResultClass result, int begun, int kept) {
        return new Prediction(result, 0.7, TODAY.minusDays(1), true, begun, kept);
    }
}
