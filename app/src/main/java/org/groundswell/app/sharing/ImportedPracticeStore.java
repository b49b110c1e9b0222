package org.groundswell.app.sharing;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.improvement.ImprovementId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which improvements were imported, from where, and in which words. */
@Repository
class ImportedPracticeStore {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    ImportedPracticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The cells as last imported, of those improvements that were imported. */
    Map<ImprovementId, Map<String, String>> cells(Collection<ImprovementId> improvements) {
        if (improvements.isEmpty()) {
            return Map.of();
        }
        var sql = "select improvement_id, cells from sharing.imported_practice where improvement_id in (:ids)";
        record Found(ImprovementId id, Map<String, String> cells) {}
        return jdbc
                .sql(sql)
                .param("ids", improvements.stream().map(ImprovementId::value).toList())
                .query((row, _) -> new Found(
                        new ImprovementId(row.getObject("improvement_id", UUID.class)),
                        JSON.readValue(row.getString("cells"), new TypeReference<Map<String, String>>() {})))
                .list()
                .stream()
                .collect(Collectors.toMap(Found::id, Found::cells));
    }

    void put(ImprovementId id, String source, Map<String, String> cells, MemberId by, Instant at) {
        var sql = """
                insert into sharing.imported_practice (improvement_id, source, cells, imported_at, imported_by)
                values (:id, :source, cast(:cells as jsonb), :at, :by)
                    on conflict (improvement_id)
                    do update set source = excluded.source,
                                  cells = excluded.cells,
                                  imported_at = excluded.imported_at,
                                  imported_by = excluded.imported_by
                """;
        jdbc.sql(sql)
                .param("id", id.value())
                .param("source", source)
                .param("cells", JSON.writeValueAsString(cells))
                .param("at", Timestamp.from(at))
                .param("by", by.value())
                .update();
    }

    Optional<ImportedFrom> origin(ImprovementId id) {
        return jdbc.sql("select source, imported_at from sharing.imported_practice where improvement_id = :id")
                .param("id", id.value())
                .query((row, _) -> new ImportedFrom(
                        row.getString("source"), row.getTimestamp("imported_at").toInstant()))
                .optional();
    }
}
