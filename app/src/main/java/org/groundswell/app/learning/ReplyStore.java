package org.groundswell.app.learning;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code learning.reply} and {@code learning.reply_invitation}. */
@Repository
class ReplyStore {

    private final JdbcClient jdbc;

    ReplyStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param invitation that let somebody without an account answer; null where {@code by} says who did */
    void add(NoteId note, Reply reply, @Nullable MemberId by, @Nullable UUID invitation) {
        jdbc.sql("""
                insert into learning.reply
                       (note_id, position, side, speaker, words, replied_by, invitation_id, replied_at)
                select :note, coalesce(max(position), 0) + 1, :side, :speaker, :words, :by, :invitation, :at
                  from learning.reply
                 where note_id = :note
                """)
                .param("note", note.value())
                .param("side", reply.side().name())
                .param("speaker", reply.speaker())
                .param("words", reply.words())
                .param("by", by == null ? null : by.value())
                .param("invitation", invitation)
                .param("at", reply.at().atOffset(UTC))
                .update();
    }

    List<Reply> of(NoteId note) {
        var sql = "select side, speaker, words, replied_at from learning.reply where note_id = :note order by position";
        return jdbc.sql(sql)
                .param("note", note.value())
                .query((row, _) -> new Reply(
                        Reply.Side.valueOf(row.getString("side")),
                        row.getString("speaker"),
                        row.getString("words"),
                        NoteStore.at(row, "replied_at")))
                .list();
    }

    /** An invitation; the one that was open before it for the same note dies. */
    void invite(ReplyInvitation invitation, byte[] tokenHash, MemberId by) {
        close(invitation.note(), invitation.invitedAt());
        jdbc.sql("""
                insert into learning.reply_invitation
                       (id, note_id, token_hash, speaker, invited_by, invited_at, expires_at)
                values (:id, :note, :hash, :speaker, :by, :at, :expires)
                """)
                .param("id", invitation.id())
                .param("note", invitation.note().value())
                .param("hash", tokenHash)
                .param("speaker", invitation.speaker())
                .param("by", by.value())
                .param("at", invitation.invitedAt().atOffset(UTC))
                .param("expires", invitation.expiresAt().atOffset(UTC))
                .update();
    }

    /** Ends the open invitation of a note. @return whether there was one */
    boolean close(NoteId note, Instant at) {
        return jdbc.sql("""
                        update learning.reply_invitation
                           set withdrawn_at = :at
                         where note_id = :note
                           and answered_at is null
                           and withdrawn_at is null
                        """)
                        .param("note", note.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    /** Whether this invitation is answered now; false if it was answered or withdrawn before. */
    boolean answered(UUID invitation, Instant at) {
        return jdbc.sql("""
                        update learning.reply_invitation
                           set answered_at = :at
                         where id = :id
                           and answered_at is null
                           and withdrawn_at is null
                        """)
                        .param("id", invitation)
                        .param("at", at.atOffset(UTC))
                        .update()
                > 0;
    }

    /** The invitation behind a link that still works. */
    Optional<ReplyInvitation> open(byte[] tokenHash, Instant now) {
        return invitation(" and token_hash = :key", tokenHash, now);
    }

    /** The invitation of a note that still waits for its answer. */
    Optional<ReplyInvitation> open(NoteId note, Instant now) {
        return invitation(" and note_id = :key", note.value(), now);
    }

    private Optional<ReplyInvitation> invitation(String of, Object key, Instant now) {
        var sql = """
                select id, note_id, speaker, invited_at, expires_at
                  from learning.reply_invitation
                 where answered_at is null
                   and withdrawn_at is null
                   and expires_at > :now
                """ + of;
        return jdbc.sql(sql)
                .param("key", key)
                .param("now", now.atOffset(UTC))
                .query((row, _) -> new ReplyInvitation(
                        row.getObject("id", UUID.class),
                        new NoteId(row.getObject("note_id", UUID.class)),
                        row.getString("speaker"),
                        NoteStore.at(row, "invited_at"),
                        NoteStore.at(row, "expires_at")))
                .optional();
    }
}
