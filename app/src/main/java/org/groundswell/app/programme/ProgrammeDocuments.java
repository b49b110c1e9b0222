package org.groundswell.app.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.search.Document;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.DocumentSource;
import org.groundswell.app.search.Facet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Programmes that somebody has approved, as documents to be found; one only proposed is for its members. */
@Repository
class ProgrammeDocuments implements DocumentSource {

    private static final int ROWS_AT_ONCE = 500;

    private static final String SELECT = """
            select p.id, p.code, p.name, p.summary, p.owner, p.contact, p.state, p.exit_plan, p.patient_involvement,
                   p.recurrent_funding, p.synthetic, i.title, i.summary as improvement_summary, i.keywords
              from programme.programme p
              join improvement.improvement_summary i on i.improvement_id = p.improvement_id
             where p.state <> 'PROPOSED'
            """;

    private final JdbcClient jdbc;

    ProgrammeDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The id of a programme's document; its code may change, and this does not. */
    static String id(ProgrammeId programme) {
        return DocumentKind.PROGRAMME.id(programme.value().toString());
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.PROGRAMME;
    }

    @Override
    @Transactional(readOnly = true)
    public void all(Consumer<Document> each) {
        jdbc.sql(SELECT).withFetchSize(ROWS_AT_ONCE).query(row -> {
            each.accept(document(row));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Document> find(String id) {
        return jdbc.sql(SELECT + " and p.id = :id")
                .param("id", UUID.fromString(DocumentKind.codeOf(id)))
                .query((row, _) -> document(row))
                .optional();
    }

    /** A programme names the improvement it spreads. */
    @Override
    public Set<String> speakingOf(String id) {
        if (!DocumentKind.of(id).equals(Optional.of(DocumentKind.IMPROVEMENT))) {
            return Set.of();
        }
        return jdbc.sql("select id from programme.programme where improvement_id = :improvement")
                .param("improvement", UUID.fromString(DocumentKind.codeOf(id)))
                .query((row, _) -> DocumentKind.PROGRAMME.id(row.getString("id")))
                .set();
    }

    private static Document document(ResultSet row) throws SQLException {
        var summary = row.getString("summary");
        var owner = row.getString("owner");
        var texts = Stream.of(
                row.getString("title"),
                owner,
                row.getString("code"),
                row.getString("improvement_summary"),
                String.join("\n", (String[]) row.getArray("keywords").getArray()),
                row.getString("patient_involvement"),
                row.getString("recurrent_funding"),
                row.getString("exit_plan"));
        return new Document(
                DocumentKind.PROGRAMME.id(row.getString("id")),
                DocumentKind.PROGRAMME,
                row.getString("name"),
                summary.isBlank() ? owner : summary,
                texts.filter(text -> !text.isBlank()).collect(Collectors.joining("\n")),
                "/programmes/" + row.getString("code"),
                Map.of(
                        Facet.STATUS.key(),
                        List.of(ProgrammeState.valueOf(row.getString("state")).label())),
                !row.getString("synthetic").isEmpty(),
                null);
    }
}
