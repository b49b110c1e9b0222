package org.groundswell.app.tabular;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.problem.NotFound;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files between upload and recording. Whoever uploaded one sees it, nobody else; after a week it is gone. */
@Repository
@Transactional
public class UploadedFiles {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final InstantSource clock;

    UploadedFiles(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Where a file was uploaded, and by whom.
     *
     * @param importKind the capability and its list: {@code sharing.practices}, {@code adoption.events}
     * @param subject    what the file is about, where an import has several such things: the id of a programme; or ""
     * @param by         the id of the member
     */
    public record Desk(String importKind, String subject, UUID by) {}

    /**
     * A file as uploaded.
     *
     * @param mapping what was chosen so far, empty before anything is
     */
    public record UploadedFile(UUID id, String name, Table table, Optional<ColumnMapping> mapping) {}

    /**
     * Keeps a text table, a workbook or JSON, after reading it once.
     *
     * @param name as the browser gives it; may be empty
     * @throws org.groundswell.app.problem.Refusal if it is no table
     */
    public UUID add(Desk desk, String name, byte[] content) {
        Sheets.read(content);
        jdbc.sql("delete from tabular.uploaded_file where uploaded_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        var id = UUID.randomUUID();
        var sql = """
                insert into tabular.uploaded_file (id, import_kind, subject, name, content, uploaded_by, uploaded_at)
                values (:id, :kind, :subject, :name, :content, :by, :at)
                """;
        jdbc.sql(sql)
                .param("id", id)
                .param("kind", desk.importKind())
                .param("subject", desk.subject())
                .param("name", name.isBlank() ? "file" : name)
                .param("content", content)
                .param("by", desk.by())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** @throws NotFound if it is not there any more, was uploaded elsewhere, or is somebody else's */
    @Transactional(readOnly = true)
    public UploadedFile get(Desk desk, UUID id) {
        var sql = """
                select id, name, content, columns, options
                  from tabular.uploaded_file
                 where id = :id
                   and import_kind = :kind
                   and subject = :subject
                   and uploaded_by = :by
                """;
        return jdbc.sql(sql)
                .param("id", id)
                .param("kind", desk.importKind())
                .param("subject", desk.subject())
                .param("by", desk.by())
                .query((row, _) -> file(row))
                .optional()
                .orElseThrow(() -> new NotFound("uploaded file", id));
    }

    private static UploadedFile file(ResultSet row) throws SQLException {
        var columns = row.getString("columns");
        var options = row.getString("options");
        return new UploadedFile(
                row.getObject("id", UUID.class),
                row.getString("name"),
                Sheets.read(row.getBytes("content")),
                columns == null
                        ? Optional.empty()
                        : Optional.of(new ColumnMapping(
                                JSON.readValue(columns, new TypeReference<Map<String, Integer>>() {}),
                                options == null
                                        ? Map.of()
                                        : JSON.readValue(options, new TypeReference<Map<String, String>>() {}))));
    }

    /** Keeps what was chosen for this file. */
    public void choose(UUID id, ColumnMapping mapping) {
        var sql = """
                update tabular.uploaded_file
                   set columns = cast(:columns as jsonb), options = cast(:options as jsonb)
                 where id = :id
                """;
        jdbc.sql(sql)
                .param("id", id)
                .param("columns", JSON.writeValueAsString(mapping.columns()))
                .param("options", JSON.writeValueAsString(mapping.options()))
                .update();
    }

    public void discard(UUID id) {
        jdbc.sql("delete from tabular.uploaded_file where id = :id")
                .param("id", id)
                .update();
    }
}
