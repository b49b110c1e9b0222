package org.groundswell.app.fit;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.instrument.InstrumentId;
import org.groundswell.app.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code fit.readiness}. */
@Repository
class ReadinessStore {

    private final JdbcClient jdbc;

    ReadinessStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Readiness readiness, @Nullable MemberId by) {
        var sql = """
                insert into fit.readiness
                       (id, adoption_id, instrument_id, assessment_id, dimensions, levels, note, rated_by, rated_at)
                values (:id, :adoption, :instrument, :assessment, :dimensions, :levels, :note, :by, :at)
                """;
        var dimensions = List.copyOf(readiness.levels().keySet());
        var assessment = readiness.assessment();
        jdbc.sql(sql)
                .param("id", UUID.randomUUID())
                .param("adoption", readiness.adoption().value())
                .param("instrument", readiness.instrument().value())
                .param("assessment", assessment == null ? null : assessment.value(), Types.OTHER)
                .param("dimensions", dimensions.toArray(String[]::new))
                .param(
                        "levels",
                        dimensions.stream()
                                .map(code -> readiness
                                        .levels()
                                        .getOrDefault(code, 0.0)
                                        .floatValue())
                                .toArray(Float[]::new))
                .param("note", readiness.note())
                .param("by", by == null ? null : by.value())
                .param("at", readiness.ratedAt().atOffset(UTC))
                .update();
    }

    /** What a site said last about one adoption. */
    Optional<Readiness> latest(AdoptionId adoption) {
        return latest(Set.of(adoption)).stream().findFirst();
    }

    /** What sites said last about each of these adoptions. */
    List<Readiness> latest(Set<AdoptionId> adoptions) {
        var sql = """
                select distinct on (adoption_id)
                       adoption_id, instrument_id, assessment_id, dimensions, levels, note, rated_at
                  from fit.readiness
                 where adoption_id = any(:adoptions)
                 order by adoption_id, rated_at desc
                """;
        return jdbc.sql(sql)
                .param("adoptions", adoptions.stream().map(AdoptionId::value).toArray(UUID[]::new))
                .query((row, _) -> readiness(row))
                .list();
    }

    /**
     * A target site with what it said last.
     *
     * @param adoption  null while it has none in this programme
     * @param readiness null while it has not said anything
     */
    record Line(
            EntryId site,
            String code,
            String name,
            String town,
            @Nullable UUID adoption,
            AdoptionStage stage,
            @Nullable Readiness readiness) {}

    /** All target sites of a programme, by name, in one query. */
    List<Line> ofTargets(ProgrammeId programme) {
        var sql = """
                with adopting as (
                    select distinct on (c.entry_id) c.entry_id, c.adoption_id, c.stage
                      from adoption.current_stage c
                     where c.programme_id = :programme
                     order by c.entry_id, c.ended, c.recorded_at desc),
                said as (
                    select distinct on (r.adoption_id) r.*
                      from fit.readiness r
                      join adopting using (adoption_id)
                     order by r.adoption_id, r.rated_at desc)
                select t.entry_id, s.code, s.name, s.town, a.adoption_id as adopting, coalesce(a.stage, 'IDENTIFIED') as stage,
                       r.adoption_id, r.instrument_id, r.assessment_id, r.dimensions, r.levels, r.note, r.rated_at
                  from programme.target_site t
                  join directory.site s on s.id = t.entry_id
                  left join adopting a on a.entry_id = t.entry_id
                  left join said r on r.adoption_id = a.adoption_id
                 where t.programme_id = :programme
                   and t.removed_on is null
                 order by s.name, s.code
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .query((row, _) -> new Line(
                        new EntryId(row.getObject("entry_id", UUID.class)),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("town"),
                        row.getObject("adopting", UUID.class),
                        AdoptionStage.valueOf(row.getString("stage")),
                        row.getObject("adoption_id", UUID.class) == null ? null : readiness(row)))
                .list();
    }

    private static Readiness readiness(ResultSet row) throws SQLException {
        var assessment = row.getObject("assessment_id", UUID.class);
        return new Readiness(
                new AdoptionId(row.getObject("adoption_id", UUID.class)),
                new InstrumentId(row.getObject("instrument_id", UUID.class)),
                levels(row),
                row.getString("note"),
                assessment == null ? null : new AssessmentId(assessment),
                row.getObject("rated_at", OffsetDateTime.class).toInstant());
    }

    private static Map<String, Double> levels(ResultSet row) throws SQLException {
        var dimensions = (String[]) row.getArray("dimensions").getArray();
        var levels = (Float[]) row.getArray("levels").getArray();
        var byDimension = new HashMap<String, Double>();
        for (int place = 0; place < dimensions.length; place++) {
            byDimension.put(dimensions[place], levels[place].doubleValue());
        }
        return byDimension;
    }
}
