package org.groundswell.app.learning;

import static java.time.ZoneOffset.UTC;

import java.util.List;
import org.groundswell.app.directory.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code learning.reply}. */
@Repository
class ReplyStore {

    private final JdbcClient jdbc;

    ReplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(NoteId note, Reply reply, MemberId by) {
        jdbc.sql("""
                insert into learning.reply (note_id, position, side, words, replied_by, replied_at)
                select :note, coalesce(max(position), 0) + 1, :side, :words, :by, :at
                  from learning.reply
                 where note_id = :note
                """)
                .param("note", note.value())
                .param("side", reply.side().name())
                .param("words", reply.words())
                .param("by", by.value())
                .param("at", reply.at().atOffset(UTC))
                .update();
    }

    List<Reply> of(NoteId note) {
        return jdbc.sql("select side, words, replied_at from learning.reply where note_id = :note order by position")
                .param("note", note.value())
                .query((row, _) -> new Reply(
                        Reply.Side.valueOf(row.getString("side")),
                        row.getString("words"),
                        NoteStore.at(row, "replied_at")))
                .list();
    }
}
