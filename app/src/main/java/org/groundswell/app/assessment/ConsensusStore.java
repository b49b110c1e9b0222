package org.groundswell.app.assessment;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntSupplier;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the team agreed: the tables {@code agreed_level}, {@code dissent} and {@code agreed_gate}. */
@Repository
class ConsensusStore {

    private final JdbcClient jdbc;

    ConsensusStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Consensus of(AssessmentId assessment) {
        var dissent = new HashMap<String, Map<RaterRole, String>>();
        jdbc.sql("select item, role, words from assessment.dissent where assessment_id = :id")
                .param("id", assessment.value())
                .query(row -> {
                    dissent.computeIfAbsent(row.getString("item"), _ -> new EnumMap<>(RaterRole.class))
                            .put(RaterRole.valueOf(row.getString("role")), row.getString("words"));
                });
        var items = new HashMap<String, AgreedLevel>();
        jdbc.sql("select item, state, level, words, version from assessment.agreed_level where assessment_id = :id")
                .param("id", assessment.value())
                .query(row -> {
                    items.put(
                            row.getString("item"),
                            new AgreedLevel(
                                    AnswerState.valueOf(row.getString("state")),
                                    (Integer) row.getObject("level"),
                                    row.getString("words"),
                                    dissent.getOrDefault(row.getString("item"), Map.of()),
                                    row.getInt("version")));
                });
        var gates = new HashMap<String, AgreedGate>();
        var sql = """
                select gate, state, mitigation, mitigation_accepted, words, version
                  from assessment.agreed_gate
                 where assessment_id = :id
                """;
        jdbc.sql(sql).param("id", assessment.value()).query(row -> {
            gates.put(
                    row.getString("gate"),
                    new AgreedGate(
                            GateState.valueOf(row.getString("state")),
                            row.getString("mitigation"),
                            row.getBoolean("mitigation_accepted"),
                            row.getString("words"),
                            row.getInt("version")));
        });
        return new Consensus(items, gates);
    }

    /** @throws Conflict if somebody else wrote this item in the meantime, or the team is not comparing */
    void put(AssessmentId assessment, String item, AgreedLevel agreed, MemberId by, Instant at) {
        var sql = """
                insert into assessment.agreed_level as l (assessment_id, item, state, level, words, agreed_by, agreed_at)
                values (:assessment, :item, :state, :level, :words, :by, :at)
                    on conflict (assessment_id, item) do update
                   set state = excluded.state, level = excluded.level, words = excluded.words,
                       agreed_by = excluded.agreed_by, agreed_at = excluded.agreed_at, version = l.version + 1
                 where l.version = :seen
                """;
        written(() -> jdbc.sql(sql)
                .param("assessment", assessment.value())
                .param("item", item)
                .param("state", agreed.state().name())
                .param("level", agreed.level())
                .param("words", agreed.words())
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .param("seen", agreed.version())
                .update());
        jdbc.sql("delete from assessment.dissent where assessment_id = :assessment and item = :item")
                .param("assessment", assessment.value())
                .param("item", item)
                .update();
        agreed.dissent()
                .forEach((role, words) -> jdbc.sql("""
                                insert into assessment.dissent (assessment_id, item, role, words)
                                values (:assessment, :item, :role, :words)
                                """)
                        .param("assessment", assessment.value())
                        .param("item", item)
                        .param("role", role.name())
                        .param("words", words)
                        .update());
    }

    /** As {@link #put(AssessmentId, String, AgreedLevel, MemberId, Instant)}, for a gate. */
    void put(AssessmentId assessment, String gate, AgreedGate agreed, MemberId by, Instant at) {
        var sql = """
                insert into assessment.agreed_gate as g (assessment_id, gate, state, mitigation, mitigation_accepted,
                                                         words, agreed_by, agreed_at)
                values (:assessment, :gate, :state, :mitigation, :accepted, :words, :by, :at)
                    on conflict (assessment_id, gate) do update
                   set state = excluded.state, mitigation = excluded.mitigation,
                       mitigation_accepted = excluded.mitigation_accepted, words = excluded.words,
                       agreed_by = excluded.agreed_by, agreed_at = excluded.agreed_at, version = g.version + 1
                 where g.version = :seen
                """;
        written(() -> jdbc.sql(sql)
                .param("assessment", assessment.value())
                .param("gate", gate)
                .param("state", agreed.state().name())
                .param("mitigation", agreed.mitigation())
                .param("accepted", agreed.accepted())
                .param("words", agreed.words())
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .param("seen", agreed.version())
                .update());
    }

    private static void written(IntSupplier rows) {
        try {
            if (rows.getAsInt() == 0) {
                throw new Conflict("Somebody else wrote down what was agreed here. Look at it again before you go on.");
            }
        } catch (DataIntegrityViolationException e) {
            if (String.valueOf(e.getMessage()).contains("the team is not comparing")) {
                throw new Conflict("What was agreed can be written down between closing the rating and finishing.");
            }
            throw e;
        }
    }
}
