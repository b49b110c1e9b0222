package org.groundswell.app.signin;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * How often somebody may try a password: so often per account, so often per network address, counted by all nodes
 * together. An attempt is charged before the password is looked at, in one statement, so that many at once gain
 * nothing; a right password gives it back.
 *
 * <p>Each limit is a burst that is available at first, and one more attempt after every pause (the generic cell rate
 * algorithm, ITU-T I.371: one instant per key says everything).
 */
@Component
class AttemptLimits {

    /** Ten at once for somebody who mixes up passwords; then 288 a day, too few to guess one. */
    static final Limit PER_ACCOUNT = new Limit("account", 10, Duration.ofMinutes(5));

    /** A whole hospital can stand behind one address, so this one is wide; right passwords do not count. */
    static final Limit PER_ADDRESS = new Limit("address", 60, Duration.ofSeconds(20));

    private static final int BYTES_OF_AN_IPV6_NETWORK = 8;

    private final JdbcClient jdbc;

    AttemptLimits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param burst attempts available at first
     * @param pause time after which one more is
     */
    record Limit(String what, int burst, Duration pause) {

        byte[] key(String whose) {
            return OneTimeToken.sha256(what + " " + whose);
        }

        Duration whole() {
            return pause.multipliedBy(burst);
        }
    }

    /** Takes one attempt; how long to wait if there is none left. */
    Optional<Duration> charge(Limit limit, String whose, Instant now) {
        var sql = """
                insert into signin.attempt as a (key, free_at)
                values (:key, :now + cast(:pause as interval))
                    on conflict (key) do update
                   set free_at = greatest(a.free_at, :now) + cast(:pause as interval)
                 where greatest(a.free_at, :now) + cast(:pause as interval) <= :now + cast(:whole as interval)
                """;
        var charged = jdbc.sql(sql)
                .param("key", limit.key(whose))
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("pause", limit.pause().toString())
                .param("whole", limit.whole().toString())
                .update();
        return charged == 1 ? Optional.empty() : Optional.of(waitFor(limit, whose, now));
    }

    /** Forgets what was charged to the account: its owner has shown who they are. */
    void forget(String account) {
        jdbc.sql("delete from signin.attempt where key = :account")
                .param("account", PER_ACCOUNT.key(account))
                .update();
    }

    /** After a right password: forgets the account's attempts, puts one back for the address, and clears old rows. */
    void giveBack(String account, String address, Instant now) {
        forget(account);
        jdbc.sql("delete from signin.attempt where free_at <= :now")
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("update signin.attempt set free_at = free_at - cast(:pause as interval) where key = :address")
                .param("pause", PER_ADDRESS.pause().toString())
                .param("address", PER_ADDRESS.key(address))
                .update();
    }

    private Duration waitFor(Limit limit, String whose, Instant now) {
        var freeAt = jdbc.sql("select free_at from signin.attempt where key = :key")
                .param("key", limit.key(whose))
                .query(OffsetDateTime.class)
                .optional();
        return freeAt.map(at -> Duration.between(now, at.toInstant())
                        .plus(limit.pause())
                        .minus(limit.whole()))
                .filter(Duration::isPositive)
                .orElse(Duration.ZERO);
    }

    /** One household or company holds a whole IPv6 network of 64 bits, so its first half stands for the address. */
    static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            return InetAddress.getByName(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(six.getAddress(), 0, BYTES_OF_AN_IPV6_NETWORK)
                    : address;
        } catch (UnknownHostException notAnAddress) {
            return address;
        }
    }
}
