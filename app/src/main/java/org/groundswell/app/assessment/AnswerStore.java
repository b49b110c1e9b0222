package org.groundswell.app.assessment;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.groundswell.app.problem.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What raters answered. It gives out the answers of one rater to that rater, and those of all together only once rating
 * is closed: the condition stands in the query, so that no caller can forget it.
 */
@Repository
class AnswerStore {

    private static final String OF_ONE = "r.id = :id";

    private static final String OF_ALL_ONCE_CLOSED = """
            r.assessment_id = :id
                   and r.withdrawn_at is null
                   and exists (select from assessment.assessment a where a.id = r.assessment_id and a.state <> 'RATING')
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;

    AnswerStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** The rater's own answers. */
    Sheet sheet(RaterId rater) {
        return read(OF_ONE, rater.value()).getOrDefault(rater, Sheet.EMPTY);
    }

    /** Everybody's answers; none while rating is open. Three queries, however many raters there are. */
    Map<RaterId, Sheet> sheets(AssessmentId assessment) {
        return read(OF_ALL_ONCE_CLOSED, assessment.value());
    }

    /**
     * Puts an answer in the place of the one with the version before it.
     *
     * @throws Conflict if it has been answered elsewhere in the meantime, or rating is closed
     */
    void put(RaterId rater, String item, ItemAnswer answer, Instant at) {
        var sql = """
                insert into assessment.answer as a (rater_id, item, state, level, reason, confidence, comment, answered_at)
                values (:rater, :item, :state, :level, :reason, :confidence, :comment, :at)
                    on conflict (rater_id, item) do update
                   set state = excluded.state, level = excluded.level, reason = excluded.reason,
                       confidence = excluded.confidence, comment = excluded.comment, answered_at = excluded.answered_at,
                       version = a.version + 1
                 where a.version = :seen
                """;
        var confidence = answer.confidence();
        written(() -> {
            int rows = jdbc.sql(sql)
                    .param("rater", rater.value())
                    .param("item", item)
                    .param("state", answer.state().name())
                    .param("level", answer.level())
                    .param("reason", answer.reason())
                    .param("confidence", confidence == null ? null : confidence.name())
                    .param("comment", answer.comment())
                    .param("at", at.atOffset(UTC))
                    .param("seen", answer.version())
                    .update();
            putEvidence(rater, item, answer.evidence());
            return rows;
        });
    }

    private void putEvidence(RaterId rater, String item, List<Backing> evidence) {
        jdbc.sql("delete from assessment.answer_evidence where rater_id = :rater and item = :item")
                .param("rater", rater.value())
                .param("item", item)
                .update();
        if (evidence.isEmpty()) {
            return;
        }
        var sql = """
                insert into assessment.answer_evidence (rater_id, item, position, words, link, kind, dated, similarity,
                                                        strength, file_hash)
                values (:rater, :item, :position, :words, :link, :kind, :dated, :similarity, :strength, :file)
                """;
        var rows = new ArrayList<MapSqlParameterSource>();
        for (var backing : evidence) {
            var file = backing.file();
            rows.add(new MapSqlParameterSource("rater", rater.value())
                    .addValue("item", item)
                    .addValue("position", rows.size() + 1)
                    .addValue("words", backing.words())
                    .addValue("link", backing.link())
                    .addValue("kind", name(backing.kind()))
                    .addValue("dated", backing.dated())
                    .addValue("similarity", name(backing.similarity()))
                    .addValue("strength", name(backing.strength()))
                    .addValue("file", file == null ? null : file.hash()));
        }
        batches.batchUpdate(sql, rows.toArray(MapSqlParameterSource[]::new));
    }

    /** As {@link #put(RaterId, String, ItemAnswer, Instant)}, for a gate. */
    void put(RaterId rater, String gate, GateAnswer answer, Instant at) {
        var sql = """
                insert into assessment.gate_answer as g (rater_id, gate, state, mitigation, answered_at)
                values (:rater, :gate, :state, :mitigation, :at)
                    on conflict (rater_id, gate) do update
                   set state = excluded.state, mitigation = excluded.mitigation, answered_at = excluded.answered_at,
                       version = g.version + 1
                 where g.version = :seen
                """;
        written(() -> jdbc.sql(sql)
                .param("rater", rater.value())
                .param("gate", gate)
                .param("state", answer.state().name())
                .param("mitigation", answer.mitigation())
                .param("at", at.atOffset(UTC))
                .param("seen", answer.version())
                .update());
    }

    private static void written(IntSupplier rows) {
        try {
            if (rows.getAsInt() == 0) {
                throw new Conflict(
                        "You answered this on another screen in the meantime. Reload the page to see that answer; what you"
                                + " typed here is still here.");
            }
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("rating is closed")) {
                throw new Conflict("Rating is closed. What you answered before is kept.");
            }
            throw e;
        }
    }

    private Map<RaterId, Sheet> read(String which, UUID id) {
        var evidence = evidence(which, id);
        var items = new HashMap<RaterId, Map<String, ItemAnswer>>();
        jdbc.sql("""
                select n.rater_id, n.item, n.state, n.level, n.reason, n.confidence, n.comment, n.version
                  from assessment.answer n
                  join assessment.rater r on r.id = n.rater_id
                 where %s
                """.formatted(which)).param("id", id).query(row -> {
            var rater = rater(row);
            var item = row.getString("item");
            items.computeIfAbsent(rater, _ -> new HashMap<>())
                    .put(item, answer(row, evidence.getOrDefault(new Place(rater, item), List.of())));
        });
        var gates = new HashMap<RaterId, Map<String, GateAnswer>>();
        jdbc.sql("""
                select g.rater_id, g.gate, g.state, g.mitigation, g.version
                  from assessment.gate_answer g
                  join assessment.rater r on r.id = g.rater_id
                 where %s
                """.formatted(which)).param("id", id).query(row -> {
            gates.computeIfAbsent(rater(row), _ -> new HashMap<>())
                    .put(
                            row.getString("gate"),
                            new GateAnswer(
                                    GateState.valueOf(row.getString("state")),
                                    row.getString("mitigation"),
                                    row.getInt("version")));
        });
        var sheets = new HashMap<RaterId, Sheet>();
        items.forEach((rater, answers) -> sheets.put(rater, new Sheet(answers, gates.getOrDefault(rater, Map.of()))));
        gates.forEach((rater, answers) -> sheets.putIfAbsent(rater, new Sheet(Map.of(), answers)));
        return sheets;
    }

    private record Place(RaterId rater, String item) {}

    private Map<Place, List<Backing>> evidence(String which, UUID id) {
        var sql = """
                select e.rater_id, e.item, e.words, e.link, e.kind, e.dated, e.similarity, e.strength,
                       f.name as file_name, f.kind as file_kind, f.size as file_size, f.hash as file_hash
                  from assessment.answer_evidence e
                  join assessment.rater r on r.id = e.rater_id
                  left join assessment.evidence_file f
                         on f.rater_id = e.rater_id and f.item = e.item and f.hash = e.file_hash
                 where %s
                 order by e.rater_id, e.item, e.position
                """;
        var evidence = new HashMap<Place, List<Backing>>();
        jdbc.sql(sql.formatted(which)).param("id", id).query(row -> {
            evidence.computeIfAbsent(new Place(rater(row), row.getString("item")), _ -> new ArrayList<>())
                    .add(new Backing(
                            row.getString("words"),
                            row.getString("link"),
                            constant(row, "kind", Backing.Kind.class),
                            row.getString("dated"),
                            constant(row, "similarity", Backing.Similarity.class),
                            constant(row, "strength", Backing.Strength.class),
                            file(row)));
        });
        return evidence;
    }

    private static @Nullable EvidenceFile file(ResultSet row) throws SQLException {
        @Nullable EvidenceKind kind = constant(row, "file_kind", EvidenceKind.class);
        return kind == null
                ? null
                : new EvidenceFile(
                        row.getString("file_name"), kind, row.getInt("file_size"), row.getString("file_hash"));
    }

    private static ItemAnswer answer(ResultSet row, List<Backing> evidence) throws SQLException {
        return new ItemAnswer(
                AnswerState.valueOf(row.getString("state")),
                (Integer) row.getObject("level"),
                row.getString("reason"),
                constant(row, "confidence", Confidence.class),
                row.getString("comment"),
                evidence,
                row.getInt("version"));
    }

    private static RaterId rater(ResultSet row) throws SQLException {
        return new RaterId(Objects.requireNonNull(row.getObject("rater_id", UUID.class)));
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static <E extends Enum<E>> @Nullable E constant(ResultSet row, String column, Class<E> type)
            throws SQLException {
        var name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }
}
