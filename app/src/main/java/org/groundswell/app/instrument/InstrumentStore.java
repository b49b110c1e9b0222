package org.groundswell.app.instrument;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code instrument.version}. */
@Repository
class InstrumentStore {

    private static final String COLUMNS =
            "v.id, v.code, v.version, v.title, v.state, v.shipped, v.added_at, v.published_at, v.retired_at";

    private final JdbcClient jdbc;

    InstrumentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Lets one node at a time bring the shipped instruments; ends with the transaction. */
    void waitForOthers() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('instrument.shipped'))")
                .query((_, _) -> 1)
                .single();
    }

    void add(Instrument instrument, String content, boolean shipped, @Nullable MemberId by, Instant at) {
        var sql = """
                insert into instrument.version
                       (id, code, version, title, content, state, shipped, added_by, added_at, published_at)
                values (:id, :code, :version, :title, :content, :state, :shipped, :by, :at, :publishedAt)
                """;
        jdbc.sql(sql)
                .param("id", instrument.id().value())
                .param("code", instrument.code())
                .param("version", instrument.version())
                .param("title", instrument.title())
                .param("content", content)
                .param("state", (shipped ? InstrumentState.PUBLISHED : InstrumentState.DRAFT).name())
                .param("shipped", shipped)
                .param("by", by == null ? null : by.value())
                .param("at", at.atOffset(UTC))
                .param("publishedAt", shipped ? at.atOffset(UTC) : null)
                .update();
    }

    /** Puts another text in the place of a draft's; false if there is no such draft. */
    boolean replaceDraft(Instrument instrument, String content, MemberId by, Instant at) {
        var sql = """
                update instrument.version
                   set title = :title,
                       content = :content,
                       added_by = :by,
                       added_at = :at
                 where id = :id
                   and state = 'DRAFT'
                """;
        return jdbc.sql(sql)
                        .param("id", instrument.id().value())
                        .param("title", instrument.title())
                        .param("content", content)
                        .param("by", by.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    boolean removeDraft(InstrumentId id) {
        return jdbc.sql("delete from instrument.version where id = :id and state = 'DRAFT'")
                        .param("id", id.value())
                        .update()
                == 1;
    }

    /** Moves a version on; false if it was not where it was thought to be. */
    boolean publish(InstrumentId id, Instant at) {
        var sql = """
                update instrument.version
                   set state = 'PUBLISHED',
                       published_at = coalesce(published_at, :at),
                       retired_at = null
                 where id = :id
                   and state <> 'PUBLISHED'
                """;
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    boolean retire(InstrumentId id, Instant at) {
        var sql = """
                update instrument.version
                   set state = 'RETIRED',
                       retired_at = :at
                 where id = :id
                   and state = 'PUBLISHED'
                """;
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("at", at.atOffset(UTC))
                        .update()
                == 1;
    }

    /** Every version of every instrument, by code, the latest first. */
    List<InstrumentVersion> versions() {
        return jdbc.sql("select " + COLUMNS + " from instrument.version v order by v.code, v.version desc")
                .query((row, _) -> version(row))
                .list();
    }

    Optional<InstrumentVersion> version(String code, int version) {
        return jdbc.sql("select " + COLUMNS
                        + " from instrument.version v where v.code = :code and v.version = :version")
                .param("code", code)
                .param("version", version)
                .query((row, _) -> version(row))
                .optional();
    }

    /**
     * A version somebody may assess with.
     *
     * @param addedAt tells its text from another that might stand under the same id, after a draft was replaced
     */
    record Usable(InstrumentId id, Instant addedAt) {}

    /** The latest published version of each instrument, by title. */
    List<Usable> current() {
        var sql = """
                select id, added_at
                  from (select distinct on (code) id, added_at, title
                          from instrument.version
                         where state = 'PUBLISHED'
                         order by code, version desc) latest
                 order by title
                """;
        return jdbc.sql(sql).query((row, _) -> usable(row)).list();
    }

    Optional<Usable> current(String code) {
        var sql = """
                select id, added_at
                  from instrument.version
                 where code = :code
                   and state = 'PUBLISHED'
                 order by version desc
                 limit 1
                """;
        return jdbc.sql(sql).param("code", code).query((row, _) -> usable(row)).optional();
    }

    /** A version that was published, even if it is retired now. */
    Optional<Usable> usable(InstrumentId id) {
        return jdbc.sql("select id, added_at from instrument.version where id = :id and state <> 'DRAFT'")
                .param("id", id.value())
                .query((row, _) -> usable(row))
                .optional();
    }

    /** Those of these versions that were published, even if they are retired now. */
    List<Usable> usable(Collection<InstrumentId> ids) {
        return jdbc.sql("select id, added_at from instrument.version where id = any (:ids) and state <> 'DRAFT'")
                .param("ids", ids.stream().map(InstrumentId::value).toArray(UUID[]::new))
                .query((row, _) -> usable(row))
                .list();
    }

    /** A version as it was written. */
    Optional<String> content(InstrumentId id) {
        return jdbc.sql("select content from instrument.version where id = :id")
                .param("id", id.value())
                .query(String.class)
                .optional();
    }

    private static InstrumentVersion version(ResultSet row) throws SQLException {
        return new InstrumentVersion(
                new InstrumentId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getInt("version"),
                row.getString("title"),
                InstrumentState.valueOf(row.getString("state")),
                row.getBoolean("shipped"),
                row.getObject("added_at", OffsetDateTime.class).toInstant(),
                instant(row, "published_at"),
                instant(row, "retired_at"));
    }

    private static Usable usable(ResultSet row) throws SQLException {
        return new Usable(
                new InstrumentId(row.getObject("id", UUID.class)),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
