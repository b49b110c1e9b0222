package org.groundswell.analytics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.groundswell.analytics.agreement.SiteFit.Dimension;
import org.junit.jupiter.api.Test;

class SiteFitTest {

    @Test
    void neverSetsSurplusAgainstAGap() {
        var fit = SiteFit.of(List.of(new Dimension(4, 2, 1, false), new Dimension(1, 5, 1, false)));

        assertThat(fit.gaps()).containsExactly(2.0, 0.0);
        assertThat(fit.fit()).isCloseTo(0.6, within(1e-15));
        assertThat(fit.met()).isEqualTo(1);
        assertThat(fit.largest()).isEqualTo(2);
        assertThat(fit.blocking()).isEmpty();
    }

    @Test
    void weighsDimensions() {
        var fit = SiteFit.of(List.of(new Dimension(4, 3, 3, false), new Dimension(2, 2, 4, false)));

        assertThat(fit.fit()).isCloseTo(1 - 3.0 / 20, within(1e-15));
    }

    @Test
    void isBlockedByALargeGapInACriticalDimension() {
        var fit = SiteFit.of(
                List.of(new Dimension(4, 3, 1, true), new Dimension(4, 2, 1, true), new Dimension(4, 0, 1, false)));

        assertThat(fit.blocking()).containsExactly(1);
    }

    @Test
    void isFullWhereNothingIsRequired() {
        assertThat(SiteFit.of(List.of()).fit()).isEqualTo(1);
        assertThat(SiteFit.of(List.of(new Dimension(0, 0, 1, true))).fit()).isEqualTo(1);
    }

    @Test
    void needsLevelsOfZeroOrMore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Dimension(-1, 0, 1, false))
                .withMessage("a dimension needs levels of 0 or more and a weight above 0, got -1.0, 0.0 and 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Dimension(1, -1, 1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dimension(1, 1, 0, false));
        assertThatIllegalArgumentException().isThrownBy(() -> new Dimension(Double.POSITIVE_INFINITY, 1, 1, false));
    }
}
