package org.groundswell.app.programme;

import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Aims, waves and target sites of programmes. */
@Repository
class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SpreadAim> aims(ProgrammeId programme) {
        var sql = """
                select id, kind, measure, population, denominator, starts_at, reaches, by_date, source
                  from programme.spread_aim
                 where programme_id = :programme
                 order by kind desc, by_date, measure
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .query((row, _) -> new SpreadAim(
                        new AimId(row.getObject("id", UUID.class)),
                        SpreadAim.Kind.valueOf(row.getString("kind")),
                        row.getString("measure"),
                        row.getString("population"),
                        row.getObject("denominator", Long.class),
                        row.getBigDecimal("starts_at").stripTrailingZeros(),
                        row.getBigDecimal("reaches").stripTrailingZeros(),
                        row.getObject("by_date", LocalDate.class),
                        row.getString("source")))
                .list();
    }

    void add(ProgrammeId programme, SpreadAim aim) {
        var sql = """
                insert into programme.spread_aim (id, programme_id, kind, measure, population, denominator, starts_at,
                                                  reaches, by_date, source)
                values (:id, :programme, :kind, :measure, :population, :denominator, :from, :to, :by, :source)
                """;
        try {
            jdbc.sql(sql)
                    .param("id", aim.id().value())
                    .param("programme", programme.value())
                    .param("kind", aim.kind().name())
                    .param("measure", aim.measure())
                    .param("population", aim.population())
                    .param("denominator", aim.denominator())
                    .param("from", aim.from())
                    .param("to", aim.to())
                    .param("by", aim.by())
                    .param("source", aim.source())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("measure", "There is an aim for this measure and date already");
        }
    }

    int removeAim(ProgrammeId programme, AimId aim) {
        return jdbc.sql("delete from programme.spread_aim where id = :id and programme_id = :programme")
                .param("id", aim.value())
                .param("programme", programme.value())
                .update();
    }

    List<Wave> waves(ProgrammeId programme) {
        var sql = """
                select id, number, name, test, starts_on, ends_on, capacity
                  from programme.wave
                 where programme_id = :programme
                 order by number
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .query((row, _) -> new Wave(
                        new WaveId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("name"),
                        row.getBoolean("test"),
                        row.getObject("starts_on", LocalDate.class),
                        row.getObject("ends_on", LocalDate.class),
                        row.getObject("capacity", Integer.class)))
                .list();
    }

    /**
     * Adds the wave, or replaces the words of the one with its id; the number of a wave stays.
     *
     * @return 0 if another programme has it
     */
    int save(ProgrammeId programme, Wave wave) {
        var sql = """
                insert into programme.wave (id, programme_id, number, name, test, starts_on, ends_on, capacity)
                values (:id, :programme, :number, :name, :test, :starts, :ends, :capacity)
                on conflict (id) do update
                   set name = excluded.name, test = excluded.test, starts_on = excluded.starts_on,
                       ends_on = excluded.ends_on, capacity = excluded.capacity
                 where wave.programme_id = excluded.programme_id
                """;
        try {
            return jdbc.sql(sql)
                    .param("id", wave.id().value())
                    .param("programme", programme.value())
                    .param("number", wave.number())
                    .param("name", wave.name())
                    .param("test", wave.test())
                    .param("starts", wave.starts())
                    .param("ends", wave.ends())
                    .param("capacity", wave.capacity())
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal(
                    "name", "Somebody has just added wave " + wave.number() + "; look at the waves and save again");
        }
    }

    /** @throws Refusal if sites are in it */
    int removeWave(ProgrammeId programme, WaveId wave) {
        try {
            return jdbc.sql("delete from programme.wave where id = :id and programme_id = :programme")
                    .param("id", wave.value())
                    .param("programme", programme.value())
                    .update();
        } catch (DataIntegrityViolationException e) {
            throw new Refusal("", "Sites are in this wave. Move them to another before you remove it");
        }
    }

    /** The sites of a programme on a day. */
    List<EntryId> targets(ProgrammeId programme, LocalDate asAt) {
        var sql = """
                select entry_id
                  from programme.target_site
                 where programme_id = :programme
                   and added_on <= :asAt
                   and (removed_on is null or removed_on > :asAt)
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .param("asAt", asAt)
                .query((row, _) -> new EntryId(row.getObject("entry_id", UUID.class)))
                .list();
    }

    /** When each target of that day came on the list. */
    Map<EntryId, LocalDate> targetsSince(ProgrammeId programme, LocalDate asAt) {
        var sql = """
                select entry_id, max(added_on) as since
                  from programme.target_site
                 where programme_id = :programme
                   and added_on <= :asAt
                   and (removed_on is null or removed_on > :asAt)
                 group by entry_id
                """;
        var since = new HashMap<EntryId, LocalDate>();
        jdbc.sql(sql).param("programme", programme.value()).param("asAt", asAt).query((ResultSet row) -> {
            since.put(new EntryId(row.getObject("entry_id", UUID.class)), row.getObject("since", LocalDate.class));
        });
        return since;
    }

    /** A site that was on the list before returns no sooner than it left, so that no day counts it twice. */
    int addTargets(ProgrammeId programme, Collection<EntryId> sites, LocalDate on, @Nullable MemberId by, Instant at) {
        var sql = """
                insert into programme.target_site (programme_id, entry_id, added_on, added_by, added_at)
                select :programme, s, greatest(:on, (select max(removed_on) from programme.target_site b
                                                      where b.programme_id = :programme and b.entry_id = s)), :by, :at
                  from unnest(:sites::uuid[]) as s
                 where not exists (select from programme.target_site t
                                    where t.programme_id = :programme and t.entry_id = s and t.removed_on is null)
                on conflict (programme_id, entry_id, added_on) do update
                   set removed_on = null
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .param("sites", ids(sites))
                .param("on", on)
                .param("by", by == null ? null : by.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    int removeTargets(ProgrammeId programme, Collection<EntryId> sites, LocalDate on) {
        var sql = """
                update programme.target_site
                   set removed_on = greatest(:on, added_on)
                 where programme_id = :programme
                   and entry_id = any(:sites::uuid[])
                   and removed_on is null
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .param("sites", ids(sites))
                .param("on", on)
                .update();
    }

    private static UUID[] ids(Collection<EntryId> sites) {
        return sites.stream().map(EntryId::value).distinct().toArray(UUID[]::new);
    }
}
