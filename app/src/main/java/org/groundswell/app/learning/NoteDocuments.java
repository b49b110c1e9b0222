package org.groundswell.app.learning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.groundswell.app.search.Document;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.DocumentSource;
import org.groundswell.app.search.Facet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Learning notes that everybody may read, as documents to be found; of an anonymous one no site is known here. */
@Component
class NoteDocuments implements DocumentSource {

    private static final String SELECT = """
            select n.note_id, n.subject, i.title as about, e.name as site, n.outcome, n.title, n.setting, n.context, n.expected,
                   n.happened, n.why, n.causes, n.other_cause, n.would_do, n.source, '' as what_changed, n.saved_at
              from learning.public_note n
              left join improvement.improvement_summary i on i.improvement_id = n.improvement_id
              left join directory.entry e on e.id = n.entry_id
            """;

    private static final int FETCHED = 500;

    private final JdbcClient jdbc;

    NoteDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.NOTE;
    }

    @Override
    public void all(Consumer<Document> each) {
        try (var rows = jdbc.sql(SELECT).withFetchSize(FETCHED).query((row, _) -> document(row)).stream()) {
            rows.forEach(each);
        }
    }

    @Override
    public Optional<Document> find(String id) {
        var code = DocumentKind.codeOf(id);
        if (!code.matches("[0-9a-f-]{36}")) {
            return Optional.empty();
        }
        return jdbc.sql(SELECT + " where n.note_id = :id")
                .param("id", UUID.fromString(code))
                .query((row, _) -> document(row))
                .optional();
    }

    /** A note names the improvement it is about. */
    @Override
    public Set<String> speakingOf(String id) {
        if (!DocumentKind.of(id).equals(Optional.of(DocumentKind.IMPROVEMENT))) {
            return Set.of();
        }
        return jdbc.sql("select note_id from learning.public_note where improvement_id = :improvement")
                .param("improvement", UUID.fromString(DocumentKind.codeOf(id)))
                .query((row, _) -> DocumentKind.NOTE.id(row.getString("note_id")))
                .set();
    }

    private static Document document(ResultSet row) throws SQLException {
        var text = NoteStore.text(row);
        var id = row.getObject("note_id", UUID.class).toString();
        var setting = text.setting();
        var about = Objects.requireNonNullElse(row.getString("about"), row.getString("subject"));
        return new Document(
                DocumentKind.NOTE.id(id),
                DocumentKind.NOTE,
                text.title(),
                text.happened(),
                String.join(
                        "\n",
                        about,
                        Objects.requireNonNullElse(row.getString("site"), ""),
                        text.context(),
                        text.expected(),
                        text.why(),
                        text.otherCause(),
                        text.wouldDo()),
                "/notes/" + id,
                Map.of(
                        Facet.OUTCOME.key(), List.of(text.outcome().label()),
                        Facet.CAUSE.key(),
                                text.causes().stream().map(Cause::label).toList(),
                        Facet.SETTING.key(), setting == null ? List.of() : List.of(setting.label())),
                false,
                NoteStore.at(row, "saved_at"));
    }
}
