package org.groundswell.app.directory.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Found;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.tabular.ColumnMapping;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The lists people brought, what their rows do, and how far the work on them is. */
@Repository
class ImportStore {

    static final int PAGE_SIZE = 50;

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    ImportStore(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    void add(Brought brought, byte @Nullable [] content) {
        var sql = """
                insert into directory.import (id, format, list, file_name, as_at, state, mapping, notes, problem,
                                              revision, counts, brought_by, brought_at, changed_at)
                values (:id, :format, :list, :fileName, :asAt, :state, cast(:mapping as jsonb), :notes, :problem,
                        :revision, cast(:counts as jsonb), :by, :at, :at)
                """;
        var by = brought.by();
        jdbc.sql(sql)
                .param("id", brought.id().value())
                .param("format", brought.format().name())
                .param("list", brought.list())
                .param("fileName", brought.fileName())
                .param("asAt", brought.asAt())
                .param("state", brought.state().name())
                .param("mapping", JSON.writeValueAsString(brought.mapping()))
                .param("notes", brought.notes().toArray(String[]::new))
                .param("problem", brought.problem())
                .param("revision", brought.revision())
                .param("counts", JSON.writeValueAsString(brought.counts()))
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(brought.at()))
                .update();
        if (content != null) {
            jdbc.sql("insert into directory.import_file (import_id, content) values (:id, :content)")
                    .param("id", brought.id().value())
                    .param("content", content)
                    .update();
        }
    }

    Optional<Brought> find(ImportId id) {
        return jdbc.sql("select * from directory.import where id = :id")
                .param("id", id.value())
                .query((row, _) -> brought(row))
                .optional();
    }

    /** One page of all lists ever brought, newest first. */
    Found<Brought> page(int page) {
        record Row(Brought brought, long total) {}
        var sql = """
                select i.*, count(*) over () as total
                  from directory.import i
                 order by brought_at desc, id
                 limit :size offset :skip
                """;
        var rows = jdbc.sql(sql)
                .param("size", PAGE_SIZE)
                .param("skip", (page - 1) * PAGE_SIZE)
                .query((row, _) -> new Row(brought(row), row.getLong("total")))
                .list();
        return new Found<>(
                rows.stream().map(Row::brought).toList(),
                page,
                PAGE_SIZE,
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    /** The newest edition of a list that has been applied. */
    Optional<LocalDate> newestApplied(String list) {
        return jdbc.sql("select max(as_at) as day from directory.import where list = :list and state = 'APPLIED'")
                .param("list", list)
                .query((row, _) -> Optional.ofNullable(row.getObject("day", LocalDate.class)))
                .single();
    }

    byte[] content(ImportId id) {
        return jdbc.sql("select content from directory.import_file where import_id = :id")
                .param("id", id.value())
                .query((row, _) -> row.getBytes("content"))
                .single();
    }

    void forgetContent(ImportId id) {
        jdbc.sql("delete from directory.import_file where import_id = :id")
                .param("id", id.value())
                .update();
    }

    /** Moves on if the import is still in one of those states; false if somebody else was faster. */
    boolean move(ImportId id, Set<ImportState> from, ImportState to, String problem, Instant at) {
        var sql = """
                update directory.import
                   set state = :to, problem = :problem, changed_at = :at
                 where id = :id
                   and state = any(:from)
                """;
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("from", from.stream().map(Enum::name).toArray(String[]::new))
                        .param("to", to.name())
                        .param("problem", problem)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** Imports some process is, or was, at work on. */
    List<ImportId> running() {
        return jdbc.sql("select id from directory.import where state in ('QUEUED', 'COMPARING', 'APPLYING')")
                .query((row, _) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
    }

    /** Marks a running import nobody is at work on, if it has been so since before that moment. */
    boolean interrupt(ImportId id, Instant before, Instant at) {
        var sql = """
                update directory.import
                   set state = 'INTERRUPTED', changed_at = :at,
                       problem = 'Groundswell stopped while it was at work on this list. Nothing of it was applied.'
                 where id = :id
                   and state in ('QUEUED', 'COMPARING', 'APPLYING')
                   and changed_at < :before
                """;
        return jdbc.sql(sql)
                        .param("id", id.value())
                        .param("before", Timestamp.from(before))
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void mapped(ImportId id, String list, ColumnMapping mapping) {
        jdbc.sql("update directory.import set list = :list, mapping = cast(:mapping as jsonb) where id = :id")
                .param("id", id.value())
                .param("list", list)
                .param("mapping", JSON.writeValueAsString(mapping))
                .update();
    }

    /** Keeps what the rows do, in place of what an earlier comparison said. */
    void keep(ImportId id, ImportPlan plan, List<String> notes) {
        jdbc.sql("delete from directory.import_row where import_id = :id")
                .param("id", id.value())
                .update();
        var position = new AtomicInteger();
        copy.into(
                "directory.import_row (import_id, position, line, code, name, kinds, details, reason)",
                plan.outcomes().stream().map(outcome -> new @Nullable Object[] {
                    id.value(),
                    position.incrementAndGet(),
                    outcome.line(),
                    outcome.code(),
                    outcome.name(),
                    outcome.kinds().stream().map(Enum::name).sorted().collect(Collectors.joining(",", "{", "}")),
                    outcome.details().isEmpty() ? "[]" : JSON.writeValueAsString(outcome.details()),
                    outcome.reason()
                }));
        var sql = """
                update directory.import
                   set revision = :revision, counts = cast(:counts as jsonb), notes = :notes
                 where id = :id
                """;
        jdbc.sql(sql)
                .param("id", id.value())
                .param("revision", plan.revision())
                .param("counts", JSON.writeValueAsString(plan.counts()))
                .param("notes", notes.toArray(String[]::new))
                .update();
    }

    /**
     * One page of what rows do, in order of line.
     *
     * @param kind null for all rows
     */
    Found<Outcome> rows(ImportId id, @Nullable ChangeKind kind, int page) {
        record Row(Outcome outcome, long total) {}
        var sql = """
                select line, code, name, kinds, details, reason, count(*) over () as total
                  from directory.import_row
                 where import_id = :id
                   and (:all or kinds @> cast(:kinds as text[]))
                 order by position
                 limit :size offset :skip
                """;
        var rows = jdbc.sql(sql)
                .param("id", id.value())
                .param("all", kind == null)
                .param("kinds", kind == null ? new String[0] : new String[] {kind.name()})
                .param("size", PAGE_SIZE)
                .param("skip", (Math.max(1, page) - 1) * PAGE_SIZE)
                .query((row, _) -> new Row(outcome(row), row.getLong("total")))
                .list();
        return new Found<>(
                rows.stream().map(Row::outcome).toList(),
                Math.max(1, page),
                PAGE_SIZE,
                rows.isEmpty() ? 0 : rows.getFirst().total());
    }

    private static Outcome outcome(ResultSet row) throws SQLException {
        return new Outcome(
                row.getObject("line", Long.class),
                row.getString("code"),
                row.getString("name"),
                Arrays.stream((String[]) row.getArray("kinds").getArray())
                        .map(ChangeKind::valueOf)
                        .collect(Collectors.toSet()),
                JSON.readValue(row.getString("details"), new TypeReference<List<Outcome.Detail>>() {}),
                row.getString("reason"));
    }

    private static Brought brought(ResultSet row) throws SQLException {
        var counts = new EnumMap<ChangeKind, Integer>(ChangeKind.class);
        JSON.readValue(row.getString("counts"), new TypeReference<Map<String, Integer>>() {})
                .forEach((kind, count) -> counts.put(ChangeKind.valueOf(kind), count));
        var by = row.getObject("brought_by", UUID.class);
        return new Brought(
                new ImportId(row.getObject("id", UUID.class)),
                ListFormat.valueOf(row.getString("format")),
                row.getString("list"),
                row.getString("file_name"),
                row.getObject("as_at", LocalDate.class),
                ImportState.valueOf(row.getString("state")),
                JSON.readValue(row.getString("mapping"), ColumnMapping.class),
                List.of((String[]) row.getArray("notes").getArray()),
                row.getString("problem"),
                row.getObject("revision", Long.class),
                counts,
                by == null ? null : new MemberId(by),
                row.getTimestamp("brought_at").toInstant());
    }
}
