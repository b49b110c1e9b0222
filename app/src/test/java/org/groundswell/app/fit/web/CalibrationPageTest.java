package org.groundswell.app.fit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.groundswell.app.fit.Calibration;
import org.groundswell.app.fit.Calibration.Line;
import org.junit.jupiter.api.Test;

class CalibrationPageTest {

    /** 8 of 10: Wilson's interval is 0.490 to 0.943. */
    @Test
    void showsAShareWithWhatItMayBeOnceThereAreTen() {
        var page = CalibrationPage.of(new Calibration(List.of(new Line("Ready to spread", 10, 8)), List.of(), 0, 0, 0));

        assertThat(page.canSay()).isTrue();
        assertThat(page.verdict()).contains("Wilson's 95% interval");
        assertThat(page.classes()).containsExactly(List.of("Ready to spread", "10", "8 (80%, 49% to 94%)"));
    }

    @Test
    void saysThatItCannotSayAndHidesSmallCounts() {
        var page = CalibrationPage.of(new Calibration(
                List.of(new Line("Ready to spread", 9, 9), new Line("Blocked", 3, 1)), List.of(), 2, 0, 7));

        assertThat(page.canSay()).isFalse();
        assertThat(page.verdict()).startsWith("We cannot say yet.");
        assertThat(page.classes())
                .containsExactly(
                        List.of("Ready to spread", "9", "Too few to say"),
                        List.of("Blocked", "Fewer than 5", "Too few to say"));
        assertThat(page.aside()).first().asString().startsWith("Fewer than 5");
    }
}
