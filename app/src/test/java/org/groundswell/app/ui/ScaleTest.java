package org.groundswell.app.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void endsAtARoundNumberAboveTheGreatestValue() {
        assertThat(Scale.over(3, 420, true).ticks()).containsExactly(0.0, 100.0, 200.0, 300.0, 400.0, 500.0);
        assertThat(Scale.over(3, 7_679, true).ticks()).containsExactly(0.0, 2000.0, 4000.0, 6000.0, 8000.0);
    }

    @Test
    void countsInWholeNumbers() {
        assertThat(Scale.over(0, 2, true).ticks()).containsExactly(0.0, 1.0, 2.0);
        assertThat(Scale.over(0, 0, true).ticks()).containsExactly(0.0, 1.0);
    }

    @Test
    void startsBeneathZeroWhenAValueDoes() {
        assertThat(Scale.over(-0.3, 0.5, false).from()).isLessThanOrEqualTo(-0.3);
        assertThat(Scale.over(-0.3, 0.5, false)
                        .share(Scale.over(-0.3, 0.5, false).from()))
                .isZero();
    }
}
