package org.groundswell.app.learning;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Setting;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code learning.note}, {@code learning.note_text} and {@code learning.note_event}. */
@Repository
class NoteStore {

    private static final String SELECT = """
            select n.id, n.improvement_id, n.subject, n.version_id, n.programme_id, n.adoption_id, n.entry_id, n.author_id,
                   n.author_key, n.contact, n.visibility, n.anonymous, n.agreed_by, n.wider_anonymous,
                   n.wider_agreed_by, n.state, n.reason,
                   n.revision as latest, n.published_revision, n.published_at, n.waiting_since, n.created_at,
                   t.revision, t.outcome, t.title, t.setting, t.context, t.expected, t.happened, t.why, t.causes,
                   t.other_cause, t.would_do, t.source, t.what_changed
              from learning.note n
            """;

    private final JdbcClient jdbc;

    NoteStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The note with its newest wording. */
    Optional<Note> latest(NoteId id) {
        return one(
                SELECT + " join learning.note_text t on t.note_id = n.id and t.revision = n.revision"
                        + " where n.id = :value",
                id.value());
    }

    /** The note with the wording that is public, or its newest where none is. */
    Optional<Note> shown(NoteId id) {
        return one(
                SELECT + " join learning.note_text t on t.note_id = n.id"
                        + " and t.revision = coalesce(n.published_revision, n.revision) where n.id = :value",
                id.value());
    }

    /** The note with a wording that was published, now or earlier. */
    Optional<Note> wording(NoteId id, int wording) {
        return jdbc.sql(SELECT + """
                          join learning.note_text t on t.note_id = n.id and t.revision = :wording
                         where n.id = :id
                           and exists (select from learning.note_event e
                                        where e.note_id = n.id and e.revision = :wording and e.action = 'PUBLISHED')
                        """)
                .param("id", id.value())
                .param("wording", wording)
                .query((row, _) -> note(row))
                .optional();
    }

    Optional<Note> byKey(UUID key) {
        return one(
                SELECT + " join learning.note_text t on t.note_id = n.id and t.revision = n.revision"
                        + " where n.author_key = :value",
                key);
    }

    /** The note as {@link #latest}; whoever else changes it waits until this transaction is over. */
    Optional<Note> locked(NoteId id) {
        return one(
                SELECT + " join learning.note_text t on t.note_id = n.id and t.revision = n.revision"
                        + " where n.id = :value for update of n",
                id.value());
    }

    /** The notes one person wrote, the latest first. */
    List<Note> by(MemberId author) {
        return jdbc.sql(SELECT + " join learning.note_text t on t.note_id = n.id and t.revision = n.revision"
                        + " where n.author_id = :author order by n.created_at desc, n.id limit 200")
                .param("author", author.value())
                .query((row, _) -> note(row))
                .list();
    }

    private Optional<Note> one(String sql, UUID value) {
        return jdbc.sql(sql).param("value", value).query((row, _) -> note(row)).optional();
    }

    void add(Note note) {
        var sql = """
                insert into learning.note
                       (id, improvement_id, subject, version_id, programme_id, adoption_id, entry_id, author_id, author_key,
                        contact, visibility, anonymous, agreed_by, state, revision, created_at)
                values (:id, :improvement, :subject, :version, :programme, :adoption, :site, :author, :key,
                        :contact, :visibility, :anonymous, :agreedBy, :state, :revision, :at)
                """;
        var about = note.about();
        jdbc.sql(sql)
                .param("id", note.id().value())
                .param("improvement", orNull(about.improvement(), ImprovementId::value))
                .param("subject", about.subject())
                .param("version", orNull(about.version(), VersionId::value))
                .param("programme", orNull(about.programme(), ProgrammeId::value))
                .param("adoption", orNull(about.adoption(), AdoptionId::value))
                .param("site", orNull(about.site(), EntryId::value))
                .param("author", orNull(note.author(), MemberId::value))
                .param("key", note.key())
                .param("contact", note.contact())
                .param("visibility", note.audience().visibility().name())
                .param("anonymous", note.audience().anonymous())
                .param("agreedBy", note.audience().agreedBy())
                .param("state", note.state().name())
                .param("revision", note.latest())
                .param("at", note.createdAt().atOffset(UTC))
                .update();
        addText(note.id(), note.latest(), note.text(), note.createdAt());
    }

    /**
     * Adds a wording after the one its author had before them.
     *
     * @throws Conflict if there is a newer one already
     */
    void write(NoteId id, int seen, NoteText text, Audience audience, NoteAbout about, Instant at) {
        addText(id, seen + 1, text, at);
        var sql = """
                update learning.note
                   set revision = :revision, visibility = :visibility, anonymous = :anonymous, agreed_by = :agreedBy,
                       version_id = :version, entry_id = :site
                 where id = :id
                   and revision = :seen
                """;
        int written = jdbc.sql(sql)
                .param("id", id.value())
                .param("revision", seen + 1)
                .param("seen", seen)
                .param("visibility", audience.visibility().name())
                .param("anonymous", audience.anonymous())
                .param("agreedBy", audience.agreedBy())
                .param("version", orNull(about.version(), VersionId::value))
                .param("site", orNull(about.site(), EntryId::value))
                .update();
        if (written == 0) {
            throw changedMeanwhile();
        }
    }

    private void addText(NoteId id, int revision, NoteText text, Instant at) {
        var sql = """
                insert into learning.note_text
                       (note_id, revision, outcome, title, setting, context, expected, happened, why, causes, other_cause,
                        would_do, source, what_changed, saved_at)
                values (:id, :revision, :outcome, :title, :setting, :context, :expected, :happened, :why, :causes,
                        :otherCause, :wouldDo, :source, :whatChanged, :at)
                """;
        try {
            jdbc.sql(sql)
                    .param("id", id.value())
                    .param("revision", revision)
                    .param("outcome", text.outcome().name())
                    .param("title", text.title())
                    .param("setting", orNull(text.setting(), Setting::name))
                    .param("context", text.context())
                    .param("expected", text.expected())
                    .param("happened", text.happened())
                    .param("why", text.why())
                    .param("causes", text.causes().stream().map(Cause::name).toArray(String[]::new))
                    .param("otherCause", text.otherCause())
                    .param("wouldDo", text.wouldDo())
                    .param("source", text.source())
                    .param("whatChanged", text.whatChanged())
                    .param("at", at.atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException e) {
            throw changedMeanwhile();
        }
    }

    private static Conflict changedMeanwhile() {
        return new Conflict("This note was changed in the meantime. "
                + "Go back to keep what you typed, look at it as it is now, and save again.");
    }

    /** Moves a note on, and ends what its author wanted to be decided; null where nothing waits any more. */
    void move(NoteId id, NoteState state, String reason, @Nullable Instant waitingSince) {
        jdbc.sql("""
                update learning.note
                   set state = :state, reason = :reason, waiting_since = :waiting, wider_anonymous = null,
                       wider_agreed_by = null
                 where id = :id
                """)
                .param("id", id.value())
                .param("state", state.name())
                .param("reason", reason)
                .param("waiting", waitingSince == null ? null : waitingSince.atOffset(UTC))
                .update();
    }

    /** Makes the newest wording the one others read. */
    void publish(NoteId id, Instant at) {
        jdbc.sql("""
                update learning.note
                   set state = 'PUBLISHED', reason = '', waiting_since = null, published_revision = revision,
                       published_at = coalesce(published_at, :at)
                 where id = :id
                """).param("id", id.value()).param("at", at.atOffset(UTC)).update();
    }

    void record(NoteId id, NoteEvent.Action action, int revision, String words, @Nullable MemberId by, Instant at) {
        jdbc.sql("""
                insert into learning.note_event (note_id, position, action, revision, words, done_by, done_at)
                select :id, coalesce(max(position), 0) + 1, :action, :revision, :words, :by, :at
                  from learning.note_event
                 where note_id = :id
                """)
                .param("id", id.value())
                .param("action", action.name())
                .param("revision", revision)
                .param("words", words)
                .param("by", orNull(by, MemberId::value))
                .param("at", at.atOffset(UTC))
                .update();
    }

    /** The record of a note, oldest first. */
    List<NoteEvent> events(NoteId id) {
        var sql = """
                select e.action, e.revision, e.words, t.what_changed, e.done_by, e.done_at
                  from learning.note_event e
                  join learning.note_text t on t.note_id = e.note_id and t.revision = e.revision
                 where e.note_id = :id
                 order by e.position
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> new NoteEvent(
                        NoteEvent.Action.valueOf(row.getString("action")),
                        row.getInt("revision"),
                        row.getString("words"),
                        row.getString("what_changed"),
                        id(row, "done_by", MemberId::new),
                        at(row, "done_at")))
                .list();
    }

    private static Note note(ResultSet row) throws SQLException {
        var waiting = row.getObject("waiting_since", OffsetDateTime.class);
        var published = row.getObject("published_at", OffsetDateTime.class);
        return new Note(
                new NoteId(row.getObject("id", UUID.class)),
                new NoteAbout(
                        id(row, "improvement_id", ImprovementId::new),
                        row.getString("subject"),
                        id(row, "version_id", VersionId::new),
                        id(row, "programme_id", ProgrammeId::new),
                        id(row, "adoption_id", AdoptionId::new),
                        id(row, "entry_id", EntryId::new)),
                id(row, "author_id", MemberId::new),
                row.getObject("author_key", UUID.class),
                row.getString("contact"),
                new Audience(
                        Visibility.valueOf(row.getString("visibility")),
                        row.getBoolean("anonymous"),
                        row.getString("agreed_by")),
                wider(row),
                NoteState.valueOf(row.getString("state")),
                row.getString("reason"),
                row.getInt("revision"),
                row.getInt("latest"),
                row.getObject("published_revision", Integer.class),
                published == null ? null : published.toInstant(),
                waiting == null ? null : waiting.toInstant(),
                at(row, "created_at"),
                text(row));
    }

    private static @Nullable Audience wider(ResultSet row) throws SQLException {
        var anonymous = row.getObject("wider_anonymous", Boolean.class);
        return anonymous == null ? null : new Audience(Visibility.PUBLIC, anonymous, row.getString("wider_agreed_by"));
    }

    static NoteText text(ResultSet row) throws SQLException {
        var setting = row.getString("setting");
        return new NoteText(
                Outcome.valueOf(row.getString("outcome")),
                row.getString("title"),
                setting == null ? null : Setting.valueOf(setting),
                row.getString("context"),
                row.getString("expected"),
                row.getString("happened"),
                row.getString("why"),
                Arrays.stream((String[]) row.getArray("causes").getArray())
                        .map(Cause::valueOf)
                        .toList(),
                row.getString("other_cause"),
                row.getString("would_do"),
                row.getString("source"),
                row.getString("what_changed"));
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static <T> @Nullable T id(ResultSet row, String column, Function<UUID, T> of) throws SQLException {
        var value = row.getObject(column, UUID.class);
        return value == null ? null : of.apply(value);
    }

    private static <T, V> @Nullable V orNull(@Nullable T value, Function<T, V> of) {
        return value == null ? null : of.apply(value);
    }
}
