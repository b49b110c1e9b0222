package org.groundswell.app.improvement;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code improvement.saved_text} and {@code improvement.unsaved_text}. */
@Repository
class TextStore {

    private static final String PAIRS = """
            array(select pair.key from jsonb_each_text(fields) pair order by pair.key) as names,
            array(select pair.value from jsonb_each_text(fields) pair order by pair.key) as texts
            """;

    private final JdbcClient jdbc;

    TextStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps what was saved.
     *
     * @param after the revision it was written on; 0 for the first
     * @return false if that revision is not the latest any more
     */
    boolean append(PartRef part, int after, Map<String, String> fields, Member by, Instant at) {
        var sql = """
                insert into improvement.saved_text (subject_id, part, revision, fields, saved_by, saved_name, saved_at)
                select :subject, :part, :after + 1, jsonb_object(:names, :texts), :by, :name, :at
                 where :after = (select coalesce(max(revision), 0)
                                   from improvement.saved_text
                                  where subject_id = :subject
                                    and part = :part)
                on conflict do nothing
                """;
        return fields(jdbc.sql(sql), fields)
                        .param("subject", part.subject())
                        .param("part", part.kind().name())
                        .param("after", after)
                        .param("by", by.id().value())
                        .param("name", by.name())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /** The texts saved for a part, the latest first. */
    List<SavedText> saved(PartRef part, int atMost) {
        var sql = "select revision, saved_name, saved_at, " + PAIRS + """
                  from improvement.saved_text
                 where subject_id = :subject
                   and part = :part
                 order by revision desc
                 limit :atMost
                """;
        return jdbc.sql(sql)
                .param("subject", part.subject())
                .param("part", part.kind().name())
                .param("atMost", atMost)
                .query((row, _) -> new SavedText(
                        row.getInt("revision"),
                        fields(row),
                        row.getString("saved_name"),
                        Rows.instant(row, "saved_at")))
                .list();
    }

    int revision(PartRef part) {
        var sql = """
                select coalesce(max(revision), 0)
                  from improvement.saved_text
                 where subject_id = :subject
                   and part = :part
                """;
        return jdbc.sql(sql)
                .param("subject", part.subject())
                .param("part", part.kind().name())
                .query(Integer.class)
                .single();
    }

    Optional<UnsavedText> unsaved(PartRef part, MemberId by) {
        var sql = "select revision, typed_at, " + PAIRS + """
                  from improvement.unsaved_text
                 where member_id = :member
                   and subject_id = :subject
                   and part = :part
                """;
        return jdbc.sql(sql)
                .param("member", by.value())
                .param("subject", part.subject())
                .param("part", part.kind().name())
                .query((row, _) -> new UnsavedText(row.getInt("revision"), fields(row), Rows.instant(row, "typed_at")))
                .optional();
    }

    void keepUnsaved(PartRef part, int revision, Map<String, String> fields, MemberId by, Instant at) {
        var sql = """
                insert into improvement.unsaved_text (member_id, subject_id, part, revision, fields, typed_at)
                values (:member, :subject, :part, :revision, jsonb_object(:names, :texts), :at)
                on conflict (member_id, subject_id, part)
                do update set revision = excluded.revision, fields = excluded.fields, typed_at = excluded.typed_at
                """;
        fields(jdbc.sql(sql), fields)
                .param("member", by.value())
                .param("subject", part.subject())
                .param("part", part.kind().name())
                .param("revision", revision)
                .param("at", at.atOffset(UTC))
                .update();
    }

    void forgetUnsaved(PartRef part, MemberId by) {
        var sql = """
                delete from improvement.unsaved_text
                 where member_id = :member
                   and subject_id = :subject
                   and part = :part
                """;
        jdbc.sql(sql)
                .param("member", by.value())
                .param("subject", part.subject())
                .param("part", part.kind().name())
                .update();
    }

    private static JdbcClient.StatementSpec fields(JdbcClient.StatementSpec statement, Map<String, String> fields) {
        var entries = List.copyOf(fields.entrySet());
        return statement
                .param("names", entries.stream().map(Map.Entry::getKey).toArray(String[]::new))
                .param("texts", entries.stream().map(Map.Entry::getValue).toArray(String[]::new));
    }

    private static Map<String, String> fields(ResultSet row) throws SQLException {
        var names = Rows.texts(row.getArray("names"));
        var texts = Rows.texts(row.getArray("texts"));
        var fields = new HashMap<String, String>();
        for (int n = 0; n < names.size(); n++) {
            fields.put(names.get(n), texts.get(n));
        }
        return fields;
    }
}
