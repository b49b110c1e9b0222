package org.groundswell.analytics.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DegreeAndTimeTest {

    @Test
    void findsThatTheWellConnectedAdoptEarly() {
        // Three look to 0, one to 1; the order of adoption follows.
        var network = Networks.ties(4, 1, 0, 2, 0, 3, 0, 3, 1);

        var relation = DegreeAndTime.of(network, AdoptionTimes.of(1, 5, 1, 2, 4, AdoptionTimes.NEVER));

        assertThat(relation.adopters()).isEqualTo(3);
        // In-degrees 3, 1, 0 with times 1, 2, 4: covariance −13/3 over √(14/3 · 14/3).
        assertThat(relation.inDegree()).isEqualTo(-13.0 / 14, within(1e-14));
        assertThat(relation.outDegree()).isGreaterThan(0);
        assertThat(DegreeAndTime.of(Networks.ties(2), AdoptionTimes.of(1, 3, 1, 2))
                        .inDegree())
                .isNaN();
    }
}
