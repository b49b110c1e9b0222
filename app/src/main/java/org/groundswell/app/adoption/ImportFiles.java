package org.groundswell.app.adoption;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files between upload and recording. Whoever uploaded one sees it, nobody else; after a week it is gone. */
@Repository
@Transactional
public class ImportFiles {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final InstantSource clock;

    ImportFiles(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A file as uploaded.
     *
     * @param mapping what was chosen so far, empty before anything is
     */
    public record ImportFile(UUID id, String name, Table table, Optional<ColumnMapping> mapping) {}

    public UUID add(Programme programme, String name, byte[] content, Member by) {
        jdbc.sql("delete from adoption.import_file where uploaded_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        var id = UUID.randomUUID();
        jdbc.sql("""
                        insert into adoption.import_file (id, programme_id, name, content, uploaded_by, uploaded_at)
                        values (:id, :programme, :name, :content, :by, :at)
                        """)
                .param("id", id)
                .param("programme", programme.id().value())
                .param("name", name)
                .param("content", content)
                .param("by", by.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** @throws NotFound if it is not there any more, or somebody else's */
    @Transactional(readOnly = true)
    public ImportFile get(Programme programme, UUID id, Member by) {
        var sql = """
                select id, name, content, columns, options
                  from adoption.import_file
                 where id = :id
                   and programme_id = :programme
                   and uploaded_by = :by
                """;
        return jdbc.sql(sql)
                .param("id", id)
                .param("programme", programme.id().value())
                .param("by", by.id().value())
                .query((row, _) -> {
                    var columns = row.getString("columns");
                    return new ImportFile(
                            row.getObject("id", UUID.class),
                            row.getString("name"),
                            Table.read(row.getBytes("content")),
                            columns == null
                                    ? Optional.empty()
                                    : Optional.of(new ColumnMapping(
                                            JSON.readValue(columns, new TypeReference<Map<String, Integer>>() {}),
                                            JSON.readValue(
                                                    row.getString("options"),
                                                    new TypeReference<Map<String, String>>() {}))));
                })
                .optional()
                .orElseThrow(() -> new NotFound("uploaded file", id));
    }

    /** Keeps what was chosen for this file. */
    public void choose(UUID id, ColumnMapping mapping) {
        jdbc.sql("""
                        update adoption.import_file
                           set columns = cast(:columns as jsonb), options = cast(:options as jsonb)
                         where id = :id
                        """)
                .param("id", id)
                .param("columns", JSON.writeValueAsString(mapping.columns()))
                .param("options", JSON.writeValueAsString(mapping.options()))
                .update();
    }

    public void discard(UUID id) {
        jdbc.sql("delete from adoption.import_file where id = :id")
                .param("id", id)
                .update();
    }
}
