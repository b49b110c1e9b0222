package org.groundswell.app.learning;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who reads a note in {@code learning.note}, once it was published. */
@Repository
class WiderStore {

    private final JdbcClient jdbc;

    WiderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets a note wait for somebody who decides whether everybody may read it. */
    void ask(NoteId id, Audience readers, Instant at) {
        jdbc.sql("""
                update learning.note
                   set wider_anonymous = :anonymous, wider_agreed_by = :agreedBy, waiting_since = :at, reason = ''
                 where id = :id
                """)
                .param("id", id.value())
                .param("anonymous", readers.anonymous())
                .param("agreedBy", readers.agreedBy())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void apply(NoteId id, Audience readers) {
        jdbc.sql("""
                update learning.note
                   set visibility = :visibility, anonymous = :anonymous, agreed_by = :agreedBy, reason = '',
                       waiting_since = null, wider_anonymous = null, wider_agreed_by = null
                 where id = :id
                """)
                .param("id", id.value())
                .param("visibility", readers.visibility().name())
                .param("anonymous", readers.anonymous())
                .param("agreedBy", readers.agreedBy())
                .update();
    }
}
