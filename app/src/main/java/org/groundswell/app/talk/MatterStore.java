package org.groundswell.app.talk;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.problem.Conflict;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code talk.matter} and {@code talk.reply}. */
@Repository
class MatterStore {

    private static final String SELECT = """
            select m.id, m.kind, m.improvement_id, m.words, m.contact, m.state, m.raised_by, m.raised_at, m.reason
              from talk.matter m
            """;

    private final JdbcClient jdbc;

    MatterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Matter matter) {
        var by = matter.raisedBy();
        jdbc.sql("""
                insert into talk.matter (id, kind, improvement_id, words, contact, state, raised_by, raised_at)
                values (:id, :kind, :improvement, :words, :contact, :state, :by, :at)
                """)
                .param("id", matter.id().value())
                .param("kind", matter.kind().name())
                .param("improvement", matter.improvement().value())
                .param("words", matter.words())
                .param("contact", matter.contact())
                .param("state", matter.state().name())
                .param("by", by == null ? null : by.value())
                .param("at", matter.raisedAt().atOffset(UTC))
                .update();
    }

    Optional<Matter> find(MatterId id) {
        return withAnswers(jdbc.sql(SELECT + " where m.id = :id")
                        .param("id", id.value())
                        .query((row, _) -> matter(row))
                        .list())
                .stream()
                .findFirst();
    }

    /** One page of what is public of an improvement, the latest first, with its answers. */
    List<Matter> page(ImprovementId improvement, Matter.Kind kind, int limit, long offset) {
        var sql = SELECT + """
                 where m.improvement_id = :improvement
                   and m.kind = :kind
                   and m.state in ('OPEN', 'ANSWERED', 'CHANGED')
                 order by m.raised_at desc, m.id
                 limit :limit offset :offset
                """;
        return withAnswers(jdbc.sql(sql)
                .param("improvement", improvement.value())
                .param("kind", kind.name())
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> matter(row))
                .list());
    }

    /** How many are public, by kind and state. */
    Map<Matter.Kind, Map<Matter.State, Long>> counts(ImprovementId improvement) {
        var counts = new HashMap<Matter.Kind, Map<Matter.State, Long>>();
        jdbc.sql("""
                select kind, state, count(*) as number
                  from talk.matter
                 where improvement_id = :improvement
                   and state in ('OPEN', 'ANSWERED', 'CHANGED')
                 group by kind, state
                """).param("improvement", improvement.value()).query(row -> {
            counts.computeIfAbsent(Matter.Kind.valueOf(row.getString("kind")), _ -> new HashMap<>())
                    .put(Matter.State.valueOf(row.getString("state")), row.getLong("number"));
        });
        return counts;
    }

    /** @throws Conflict if somebody reviewed it already */
    void review(MatterId id, Matter.State state, String reason, MemberId by, Instant at) {
        int reviewed = jdbc.sql("""
                update talk.matter
                   set state = :state, reason = :reason, decided_by = :by, decided_at = :at
                 where id = :id
                   and state = 'WAITING'
                """)
                .param("id", id.value())
                .param("state", state.name())
                .param("reason", reason)
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
        if (reviewed == 0) {
            throw new Conflict("Somebody else reviewed this a moment ago.");
        }
    }

    void answer(Matter matter, Matter.Answer answer, Matter.State state, MemberId by) {
        jdbc.sql("""
                insert into talk.reply (matter_id, position, words, changed, replied_by, replied_at)
                values (:id, :position, :words, :changed, :by, :at)
                """)
                .param("id", matter.id().value())
                .param("position", matter.answers().size() + 1)
                .param("words", answer.words())
                .param("changed", answer.changed())
                .param("by", by.value())
                .param("at", answer.at().atOffset(UTC))
                .update();
        jdbc.sql("update talk.matter set state = :state where id = :id")
                .param("id", matter.id().value())
                .param("state", state.name())
                .update();
    }

    private List<Matter> withAnswers(List<Matter> matters) {
        if (matters.isEmpty()) {
            return matters;
        }
        var answers = new HashMap<UUID, List<Matter.Answer>>();
        jdbc.sql("""
                select matter_id, words, changed, replied_at
                  from talk.reply
                 where matter_id = any(:ids)
                 order by matter_id, position
                """)
                .param(
                        "ids",
                        matters.stream().map(matter -> matter.id().value()).toArray(UUID[]::new))
                .query(row -> {
                    answers.computeIfAbsent(row.getObject("matter_id", UUID.class), _ -> new ArrayList<>())
                            .add(new Matter.Answer(
                                    row.getString("words"), row.getString("changed"), at(row, "replied_at")));
                });
        return matters.stream()
                .map(matter -> new Matter(
                        matter.id(),
                        matter.kind(),
                        matter.improvement(),
                        matter.words(),
                        matter.contact(),
                        matter.state(),
                        matter.raisedBy(),
                        matter.raisedAt(),
                        matter.reason(),
                        answers.getOrDefault(matter.id().value(), List.of())))
                .toList();
    }

    private static Matter matter(ResultSet row) throws SQLException {
        return new Matter(
                new MatterId(row.getObject("id", UUID.class)),
                Matter.Kind.valueOf(row.getString("kind")),
                new ImprovementId(row.getObject("improvement_id", UUID.class)),
                row.getString("words"),
                row.getString("contact"),
                Matter.State.valueOf(row.getString("state")),
                member(row, "raised_by"),
                at(row, "raised_at"),
                row.getString("reason"),
                List.of());
    }

    static Instant at(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable MemberId member(ResultSet row, String column) throws SQLException {
        var id = row.getObject(column, UUID.class);
        return id == null ? null : new MemberId(id);
    }
}
