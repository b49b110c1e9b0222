package org.groundswell.app.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.groundswell.app.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A guest's link opens one seat, for a while, until it is revoked, and cannot be made up. */
@DatabaseTest
class GuestLinksTest {

    @Autowired
    AssessmentFixtures given;

    @Autowired
    GuestLinks links;

    @Autowired
    Raters raters;

    @Autowired
    SeatStore seats;

    @Autowired
    JdbcClient jdbc;

    @Test
    void opensItsOwnSeat() {
        var id = given.open("Guest");
        var seat = given.seat(id, RaterRole.PATIENT_OR_PUBLIC);
        var other = given.seat(id, RaterRole.CLINICAL);

        assertThat(links.seat(links.token(seat))).map(Seat::id).contains(seat.id());
        assertThat(links.token(seat)).isNotEqualTo(links.token(other));
    }

    @Test
    void isDeadWithAnyBitChanged() {
        var token = links.token(given.seat(given.open("Tampered"), RaterRole.CLINICAL));
        var whole = Base64.getUrlDecoder().decode(token);

        for (int i = 0; i < whole.length; i++) {
            var changed = whole.clone();
            changed[i] ^= 1;
            assertThat(links.seat(Base64.getUrlEncoder().withoutPadding().encodeToString(changed)))
                    .as("byte " + i)
                    .isEmpty();
        }
        assertThat(links.seat(token.substring(1))).isEmpty();
        assertThat(links.seat("nonsense!")).isEmpty();
        assertThat(links.seat("")).isEmpty();
    }

    @Test
    void isDeadWhenItsTimeIsOver() {
        var seat = given.seat(given.open("Ended"), RaterRole.CLINICAL);
        seats.renewLink(seat.id(), Instant.now().minus(1, ChronoUnit.MINUTES));

        assertThat(links.seat(links.token(seats.find(seat.id()).orElseThrow()))).isEmpty();
    }

    @Test
    void isDeadWhenRevokedOrReplaced() {
        var id = given.open("Revoked");
        var seat = given.seat(id, RaterRole.CLINICAL);
        var first = links.token(seat);

        var second = links.token(raters.renew(id, seat.id(), ADMINISTRATOR));
        assertThat(links.seat(first)).isEmpty();
        assertThat(links.seat(second)).isPresent();

        raters.revoke(id, seat.id(), ADMINISTRATOR);
        assertThat(links.seat(second)).isEmpty();
        assertThat(links.seat(links.token(seats.find(seat.id()).orElseThrow()))).isEmpty();
    }

    @Test
    void cannotBeSignedWithAnotherKey() {
        var seat = given.seat(given.open("Key"), RaterRole.CLINICAL);
        var token = links.token(seat);

        jdbc.sql("update assessment.link_key set key = decode(repeat('ab', 32), 'hex')")
                .update();

        assertThat(links.seat(token)).isEmpty();
    }
}
