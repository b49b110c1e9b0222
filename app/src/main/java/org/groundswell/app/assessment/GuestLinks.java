package org.groundswell.app.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.stereotype.Component;

/**
 * Links for raters without an account. A link names one seat of one assessment, the number of the link and the second it
 * ends; a keyed hash (HMAC-SHA256) over these keeps anybody from making or changing one. The key is known to the
 * database alone.
 *
 * <p>A link opens that seat and nothing else. It is dead when its time is over, when a later one was made, and when it
 * was revoked.
 */
@Component
class GuestLinks {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int CLAIM = 2 * Long.BYTES + Integer.BYTES + Long.BYTES;
    private static final int SIGNATURE = 32;

    private final SeatStore seats;
    private final InstantSource clock;

    GuestLinks(SeatStore seats, InstantSource clock) {
        this.seats = seats;
        this.clock = clock;
    }

    /** The secret part of the link to a seat. */
    String token(Seat seat) {
        var claim = ByteBuffer.allocate(CLAIM)
                .putLong(seat.id().value().getMostSignificantBits())
                .putLong(seat.id().value().getLeastSignificantBits())
                .putInt(seat.linkNumber())
                .putLong(seat.linkExpiresAt().getEpochSecond())
                .array();
        var whole = ByteBuffer.allocate(CLAIM + SIGNATURE).put(claim).put(signature(claim));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(whole.array());
    }

    /** The seat behind a token; empty if it was not made here, has ended, was renewed or revoked. */
    Optional<Seat> seat(String token) {
        byte[] whole;
        try {
            whole = Base64.getUrlDecoder().decode(token.getBytes(UTF_8));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
        if (whole.length != CLAIM + SIGNATURE) {
            return Optional.empty();
        }
        var claim = new byte[CLAIM];
        var signature = new byte[SIGNATURE];
        var reading = ByteBuffer.wrap(whole).get(claim).get(signature);
        if (reading.hasRemaining() || !MessageDigest.isEqual(signature, signature(claim))) {
            return Optional.empty();
        }
        var claimed = ByteBuffer.wrap(claim);
        var rater = new RaterId(new UUID(claimed.getLong(), claimed.getLong()));
        int number = claimed.getInt();
        var ends = Instant.ofEpochSecond(claimed.getLong());
        return clock.instant().isBefore(ends)
                ? seats.find(rater).filter(seat -> !seat.linkRevoked() && seat.linkNumber() == number)
                : Optional.empty();
    }

    private byte[] signature(byte[] claim) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(seats.linkKey(), ALGORITHM));
            return mac.doFinal(claim);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, e);
        }
    }
}
