package org.groundswell.app.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;

/** The table {@code adoption.stage_event}: rows are added and never changed. */
@Repository
class StageEventStore {

    private final NamedParameterJdbcTemplate jdbc;

    StageEventStore(NamedParameterJdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** The events of the adoptions {@code a} for which that condition holds, each list in the order of recording. */
    Map<UUID, List<StageEvent>> histories(String which, MapSqlParameterSource parameters) {
        var sql = """
                select e.*
                  from adoption.stage_event e
                  join adoption.adoption a on a.id = e.adoption_id
                 where %s
                 order by e.adoption_id, e.position
                """;
        var histories = new HashMap<UUID, List<StageEvent>>();
        jdbc.query(sql.formatted(which), parameters, row -> {
            histories
                    .computeIfAbsent(row.getObject("adoption_id", UUID.class), _ -> new ArrayList<>())
                    .add(event(row));
        });
        return histories;
    }

    /**
     * Writes events, in the order given for each adoption.
     *
     * @throws org.groundswell.app.problem.Conflict if someone else moved one of the adoptions in the meantime
     * @throws org.groundswell.app.problem.Refusal  if a rule forbids it now that did not before
     */
    void append(Map<AdoptionId, List<StageEvent>> fresh) {
        var sql = """
                insert into adoption.stage_event (adoption_id, position, story_position, kind, corrects, from_stage, to_stage,
                                                  effective_date, date_precision, evidence_tier, reason_code, reason_text,
                                                  note, entered_by, why, recorded_by, recorded_at)
                values (:adoption, :position, :story, :kind, :corrects, :from, :to, :date, :precision, :tier, :reason,
                        :reasonText, :note, :enteredBy, :why, :by, :at)
                """;
        var rows = fresh.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(event -> columns(entry.getKey(), event)))
                .toArray(MapSqlParameterSource[]::new);
        try {
            jdbc.batchUpdate(sql, rows);
        } catch (DataAccessException e) {
            throw StageRules.inWords(e);
        }
    }

    private static MapSqlParameterSource columns(AdoptionId adoption, StageEvent event) {
        var claim = event.claim();
        var row = new MapSqlParameterSource("adoption", adoption.value())
                .addValue("position", event.position())
                .addValue("story", event.storyPosition())
                .addValue("kind", event.kind().name())
                .addValue("corrects", event.corrects())
                .addValue("from", name(event.from()))
                .addValue("why", event.why())
                .addValue(
                        "by",
                        event.recordedBy() == null ? null : event.recordedBy().value())
                .addValue("at", Timestamp.from(event.recordedAt()));
        return row.addValue("to", claim == null ? null : claim.stage().name())
                .addValue("date", claim == null ? null : claim.date())
                .addValue("precision", claim == null ? null : claim.precision().name())
                .addValue("tier", claim == null ? null : claim.tier().name())
                .addValue(
                        "reason",
                        claim == null || claim.reason() == null
                                ? null
                                : claim.reason().code())
                .addValue("reasonText", claim == null ? "" : claim.reasonText())
                .addValue("note", claim == null ? "" : claim.note())
                .addValue("enteredBy", claim == null ? "" : claim.enteredBy());
    }

    private static @Nullable String name(@Nullable AdoptionStage stage) {
        return stage == null ? null : stage.name();
    }

    private static StageEvent event(ResultSet row) throws SQLException {
        var by = row.getObject("recorded_by", UUID.class);
        var from = row.getString("from_stage");
        return new StageEvent(
                row.getInt("position"),
                row.getInt("story_position"),
                StageEvent.Kind.valueOf(row.getString("kind")),
                row.getObject("corrects", Integer.class),
                from == null ? null : AdoptionStage.valueOf(from),
                row.getString("to_stage") == null ? null : claim(row),
                row.getString("why"),
                by == null ? null : new MemberId(by),
                Objects.requireNonNull(row.getObject("recorded_at", OffsetDateTime.class))
                        .toInstant());
    }

    private static StageClaim claim(ResultSet row) throws SQLException {
        var reason = row.getString("reason_code");
        return new StageClaim(
                AdoptionStage.valueOf(row.getString("to_stage")),
                row.getObject("effective_date", LocalDate.class),
                DatePrecision.valueOf(row.getString("date_precision")),
                EvidenceTier.valueOf(row.getString("evidence_tier")),
                reason == null ? null : Reason.coded(reason).orElseThrow(),
                row.getString("reason_text"),
                row.getString("note"),
                row.getString("entered_by"));
    }
}
