package org.groundswell.app.tabular;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the columns a person chose, for the next file of the same kind with the same headers. */
@Component
public class RememberedMappings {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final JdbcClient jdbc;

    RememberedMappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param importKind the capability and its list: {@code directory.sites}, {@code adoption.events} */
    public Optional<ColumnMapping> find(String importKind, Header header) {
        var sql = """
                select columns, options
                  from tabular.remembered_mapping
                 where import_kind = :kind
                   and header_signature = :signature
                """;
        return jdbc.sql(sql)
                .param("kind", importKind)
                .param("signature", header.signature())
                .query((row, _) -> new ColumnMapping(
                        JSON.readValue(row.getString("columns"), new TypeReference<Map<String, Integer>>() {}),
                        JSON.readValue(row.getString("options"), new TypeReference<Map<String, String>>() {})))
                .optional();
    }

    /** Remembers the choice; a later one for the same headers takes its place. */
    public void remember(String importKind, Header header, ColumnMapping mapping, Instant at) {
        var sql = """
                insert into tabular.remembered_mapping (import_kind, header_signature, columns, options, remembered_at)
                values (:kind, :signature, cast(:columns as jsonb), cast(:options as jsonb), :at)
                    on conflict (import_kind, header_signature)
                    do update set columns = excluded.columns,
                                  options = excluded.options,
                                  remembered_at = excluded.remembered_at
                """;
        jdbc.sql(sql)
                .param("kind", importKind)
                .param("signature", header.signature())
                .param("columns", JSON.writeValueAsString(mapping.columns()))
                .param("options", JSON.writeValueAsString(mapping.options()))
                .param("at", Timestamp.from(at))
                .update();
    }
}
