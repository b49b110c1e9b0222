package org.groundswell.app.directory;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes mergers and splits, and withdraws them; a row is never removed. */
@Repository
class SuccessionStore {

    private final JdbcClient jdbc;

    SuccessionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds one pair; false if the same pair is recorded already. */
    boolean add(
            EntryId predecessor,
            EntryId successor,
            LocalDate date,
            Succession.Kind kind,
            String note,
            MemberId by,
            Instant at) {
        var sql = """
                insert into directory.succession (predecessor_id, successor_id, date, kind, note, recorded_by,
                                                  recorded_at)
                values (:predecessor, :successor, :date, :kind, :note, :by, :at)
                    on conflict (predecessor_id, successor_id) where withdrawn_at is null do nothing
                """;
        return jdbc.sql(sql)
                        .param("predecessor", predecessor.value())
                        .param("successor", successor.value())
                        .param("date", date)
                        .param("kind", kind.name())
                        .param("note", note)
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Withdraws a succession that stands; false if there is none. */
    boolean withdraw(UUID id, String reason, MemberId by, Instant at) {
        var sql = """
                update directory.succession
                   set withdrawn_by = :by, withdrawn_at = :at, withdrawal_note = :reason
                 where id = :id
                   and withdrawn_at is null
                """;
        return jdbc.sql(sql)
                        .param("id", id)
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .param("reason", reason)
                        .update()
                == 1;
    }
}
