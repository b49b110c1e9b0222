package org.groundswell.app.sharing;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Sheets;
import org.groundswell.app.tabular.Table;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Files between upload and recording. Whoever uploaded one sees it, nobody else; after a week it is gone. */
@Repository
@Transactional
public class PracticeFiles {

    private static final Duration KEPT = Duration.ofDays(7);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;
    private final InstantSource clock;

    PracticeFiles(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A file as uploaded.
     *
     * @param mapping what was chosen so far, empty before anything is
     */
    public record PracticeFile(UUID id, String name, Table table, Optional<ColumnMapping> mapping) {}

    /** Keeps a file, after reading it once. @throws org.groundswell.app.problem.Refusal if it is no table */
    public UUID add(String name, byte[] content, Member by) {
        Sheets.read(content);
        jdbc.sql("delete from sharing.practice_file where uploaded_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
        var id = UUID.randomUUID();
        var sql = """
                insert into sharing.practice_file (id, name, content, uploaded_by, uploaded_at)
                values (:id, :name, :content, :by, :at)
                """;
        jdbc.sql(sql)
                .param("id", id)
                .param("name", name)
                .param("content", content)
                .param("by", by.id().value())
                .param("at", Timestamp.from(clock.instant()))
                .update();
        return id;
    }

    /** @throws NotFound if it is not there any more, or somebody else's */
    @Transactional(readOnly = true)
    public PracticeFile get(UUID id, Member by) {
        var sql = """
                select name, content, columns
                  from sharing.practice_file
                 where id = :id
                   and uploaded_by = :by
                """;
        return jdbc.sql(sql)
                .param("id", id)
                .param("by", by.id().value())
                .query((row, _) -> new PracticeFile(
                        id,
                        row.getString("name"),
                        Sheets.read(row.getBytes("content")),
                        Optional.ofNullable(row.getString("columns"))
                                .map(columns -> new ColumnMapping(
                                        JSON.readValue(columns, new TypeReference<Map<String, Integer>>() {}),
                                        Map.of()))))
                .optional()
                .orElseThrow(() -> new NotFound("uploaded file", id));
    }

    /** Keeps the columns chosen for this file. */
    public void choose(UUID id, ColumnMapping mapping) {
        jdbc.sql("update sharing.practice_file set columns = cast(:columns as jsonb) where id = :id")
                .param("id", id)
                .param("columns", JSON.writeValueAsString(mapping.columns()))
                .update();
    }

    public void discard(UUID id) {
        jdbc.sql("delete from sharing.practice_file where id = :id")
                .param("id", id)
                .update();
    }
}
