package org.groundswell.app.mail;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The table of letters. */
@Component
class LetterStore {

    /** Never the text: nobody but the recipient is meant to read it. */
    private static final String COLUMNS = """
            select id, recipient, subject, about, posted_at, state, due_at, attempts, problem, closed_at
              from mail.letter
            """;

    private final JdbcClient jdbc;

    LetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A letter somebody is about to send; its row is locked.
     *
     * @param attempts made before
     */
    record Due(UUID id, Letter letter, Instant postedAt, int attempts, Instant giveUpAt) {}

    void add(UUID id, Letter letter, Instant now, Instant giveUpAt) {
        var sql = """
                insert into mail.letter (id, recipient, subject, body, about, posted_at, due_at, give_up_at)
                values (:id, :to, :subject, :body, :about, :now, :now, :giveUpAt)
                """;
        jdbc.sql(sql)
                .param("id", id)
                .param("to", letter.to())
                .param("subject", letter.subject())
                .param("body", letter.text())
                .param("about", letter.about())
                .param("now", utc(now))
                .param("giveUpAt", utc(giveUpAt))
                .update();
    }

    int countWaiting(String recipient) {
        return jdbc.sql("select count(*) from mail.letter where recipient = :to and state = 'WAITING'")
                .param("to", recipient)
                .query(Integer.class)
                .single();
    }

    /**
     * The letter that has been due longest and that nobody else is sending, locked until the transaction ends. A
     * program that dies while it sends lets go of the row, and another takes the letter up.
     *
     * @param hourly how many letters one address gets in an hour
     */
    Optional<Due> takeNext(Instant now, int hourly) {
        var sql = """
                select id, recipient, subject, body, about, posted_at, attempts, give_up_at
                  from mail.letter l
                 where state = 'WAITING'
                   and due_at <= :now
                   and (select count(*)
                          from mail.letter s
                         where s.recipient = l.recipient
                           and s.state = 'SENT'
                           and s.closed_at > cast(:now as timestamptz) - interval '1 hour') < :hourly
                 order by due_at, posted_at
                 limit 1
                   for update skip locked
                """;
        return jdbc.sql(sql)
                .param("now", utc(now))
                .param("hourly", hourly)
                .query((row, _) -> new Due(
                        row.getObject("id", UUID.class),
                        new Letter(
                                row.getString("recipient"),
                                row.getString("subject"),
                                row.getString("body"),
                                row.getString("about")),
                        instant(row, "posted_at"),
                        row.getInt("attempts"),
                        instant(row, "give_up_at")))
                .optional();
    }

    void sent(UUID id, Instant now) {
        var sql = """
                update mail.letter
                   set state = 'SENT', closed_at = :now, body = null, problem = null, attempts = attempts + 1
                 where id = :id
                """;
        jdbc.sql(sql).param("id", id).param("now", utc(now)).update();
    }

    void postpone(UUID id, Instant dueAt, String problem) {
        var sql = "update mail.letter set due_at = :due, problem = :problem, attempts = attempts + 1 where id = :id";
        jdbc.sql(sql)
                .param("id", id)
                .param("due", utc(dueAt))
                .param("problem", problem)
                .update();
    }

    void failed(UUID id, Instant now, String problem) {
        var sql = """
                update mail.letter
                   set state = 'FAILED', closed_at = :now, problem = :problem, attempts = attempts + 1
                 where id = :id
                """;
        jdbc.sql(sql)
                .param("id", id)
                .param("now", utc(now))
                .param("problem", problem)
                .update();
    }

    /** Lets a failed letter, or one that waits for its next attempt, be sent at once. */
    boolean retry(UUID id, Instant now, Instant giveUpAt) {
        var sql = """
                update mail.letter
                   set state = 'WAITING', closed_at = null, due_at = :now, give_up_at = :giveUpAt, attempts = 0
                 where id = :id and state in ('WAITING', 'FAILED')
                """;
        return jdbc.sql(sql)
                        .param("id", id)
                        .param("now", utc(now))
                        .param("giveUpAt", utc(giveUpAt))
                        .update()
                == 1;
    }

    boolean discard(UUID id, Instant now) {
        var sql = """
                update mail.letter
                   set state = 'DISCARDED', closed_at = :now, body = null
                 where id = :id and state in ('WAITING', 'FAILED')
                """;
        return jdbc.sql(sql).param("id", id).param("now", utc(now)).update() == 1;
    }

    /** Forgets letters that have been done with since before that day. */
    int forget(Instant before) {
        return jdbc.sql("delete from mail.letter where state <> 'WAITING' and closed_at < :before")
                .param("before", utc(before))
                .update();
    }

    Map<LetterState, Long> counts() {
        record Count(LetterState state, long letters) {}
        return jdbc
                .sql("select state, count(*) as letters from mail.letter group by state")
                .query(Count.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Count::state, Count::letters));
    }

    List<PostedLetter> page(LetterState state, int limit, long offset) {
        var sql = COLUMNS + """
                 where state = :state
                 order by posted_at desc, id
                 limit :limit
                offset :offset
                """;
        return jdbc.sql(sql)
                .param("state", state.name())
                .param("limit", limit)
                .param("offset", offset)
                .query(LetterStore::posted)
                .list();
    }

    Optional<PostedLetter> find(UUID id) {
        return jdbc.sql(COLUMNS + " where id = :id")
                .param("id", id)
                .query(LetterStore::posted)
                .optional();
    }

    private static PostedLetter posted(ResultSet row, int number) throws SQLException {
        var closed = row.getObject("closed_at", OffsetDateTime.class);
        return new PostedLetter(
                row.getObject("id", UUID.class),
                row.getString("recipient"),
                row.getString("subject"),
                row.getString("about"),
                instant(row, "posted_at"),
                LetterState.valueOf(row.getString("state")),
                instant(row, "due_at"),
                row.getInt("attempts"),
                row.getString("problem"),
                closed == null ? null : closed.toInstant());
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
