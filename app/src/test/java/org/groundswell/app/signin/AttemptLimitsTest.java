package org.groundswell.app.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.signin.AttemptLimits.PER_ACCOUNT;
import static org.groundswell.app.signin.AttemptLimits.PER_ADDRESS;

import java.time.Duration;
import java.time.Instant;
import org.groundswell.app.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DatabaseTest
class AttemptLimitsTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final String AMINA = "amina@example.nhs.uk";

    @Autowired
    AttemptLimits limits;

    @Autowired
    JdbcClient jdbc;

    @Test
    void allowsABurstAndThenSaysHowLongToWait() {
        for (int attempt = 0; attempt < PER_ACCOUNT.burst(); attempt++) {
            assertThat(limits.charge(PER_ACCOUNT, AMINA, MONDAY)).isEmpty();
        }

        assertThat(limits.charge(PER_ACCOUNT, AMINA, MONDAY)).contains(Duration.ofMinutes(5));
        assertThat(limits.charge(PER_ACCOUNT, AMINA, MONDAY.plusSeconds(120))).contains(Duration.ofMinutes(3));
    }

    @Test
    void allowsOneMoreAfterEachPause() {
        for (int attempt = 0; attempt < PER_ACCOUNT.burst(); attempt++) {
            limits.charge(PER_ACCOUNT, AMINA, MONDAY);
        }
        var later = MONDAY.plus(PER_ACCOUNT.pause());

        assertThat(limits.charge(PER_ACCOUNT, AMINA, later)).isEmpty();
        assertThat(limits.charge(PER_ACCOUNT, AMINA, later)).contains(PER_ACCOUNT.pause());
    }

    @Test
    void countsEachAccountAndAddressByItself() {
        for (int attempt = 0; attempt < PER_ACCOUNT.burst(); attempt++) {
            limits.charge(PER_ACCOUNT, AMINA, MONDAY);
        }

        assertThat(limits.charge(PER_ACCOUNT, "bo@example.nhs.uk", MONDAY)).isEmpty();
        assertThat(limits.charge(PER_ADDRESS, AMINA, MONDAY)).isEmpty();
    }

    @Test
    void forgetsTheAccountAndGivesTheAddressOneBackAfterARightPassword() {
        for (int attempt = 0; attempt < PER_ADDRESS.burst(); attempt++) {
            limits.charge(PER_ADDRESS, "192.0.2.1", MONDAY);
        }
        limits.charge(PER_ACCOUNT, AMINA, MONDAY);

        limits.giveBack(AMINA, "192.0.2.1", MONDAY);

        assertThat(limits.charge(PER_ADDRESS, "192.0.2.1", MONDAY)).isEmpty();
        assertThat(limits.charge(PER_ADDRESS, "192.0.2.1", MONDAY)).isPresent();
        for (int attempt = 0; attempt < PER_ACCOUNT.burst(); attempt++) {
            assertThat(limits.charge(PER_ACCOUNT, AMINA, MONDAY)).isEmpty();
        }
    }

    @Test
    void keepsNoAddressesAndNoOldRows() {
        limits.charge(PER_ACCOUNT, AMINA, MONDAY.minus(Duration.ofDays(1)));

        limits.giveBack("bo@example.nhs.uk", "192.0.2.1", MONDAY);

        assertThat(jdbc.sql("select count(*) from signin.attempt")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void takesAWholeIpv6NetworkForOneAddress() {
        assertThat(AttemptLimits.network("2001:db8:1:2::1"))
                .isEqualTo(AttemptLimits.network("2001:db8:1:2:ffff::9"))
                .isNotEqualTo(AttemptLimits.network("2001:db8:1:3::1"));
        assertThat(AttemptLimits.network("192.0.2.1")).isEqualTo("192.0.2.1");
    }
}
