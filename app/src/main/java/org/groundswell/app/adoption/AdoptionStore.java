package org.groundswell.app.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.programme.ProgrammeId;
import org.groundswell.app.programme.WaveId;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Adoptions with their planned dates and whole histories. */
@Repository
class AdoptionStore {

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batches;
    private final StageEventStore events;

    AdoptionStore(JdbcClient jdbc, NamedParameterJdbcTemplate batches, StageEventStore events) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.events = events;
    }

    Optional<Adoption> find(AdoptionId id) {
        return read("a.id = :id", new MapSqlParameterSource("id", id.value())).stream()
                .findFirst();
    }

    /** All adoptions of these sites in the programme, those ended included; three queries however many there are. */
    List<Adoption> ofSites(ProgrammeId programme, Collection<EntryId> sites) {
        return read(
                "a.programme_id = :programme and a.entry_id = any(:sites)",
                new MapSqlParameterSource("programme", programme.value())
                        .addValue("sites", sites.stream().map(EntryId::value).toArray(UUID[]::new)));
    }

    /** All adoptions of a site, over all programmes. */
    List<Adoption> ofSite(EntryId site) {
        return read("a.entry_id = :site", new MapSqlParameterSource("site", site.value()));
    }

    private List<Adoption> read(String which, MapSqlParameterSource parameters) {
        var sql = """
                select a.id, a.programme_id, a.entry_id, a.wave_id, a.version_id, a.champion, a.deputy, a.next_review,
                       a.follows, a.edit_version
                  from adoption.adoption a
                 where %s
                 order by a.created_at, a.id
                """;
        // First the adoptions, then their events: what begins in between has neither rather than no event.
        var rows = jdbc.sql(sql.formatted(which))
                .paramSource(parameters)
                .query(AdoptionStore::row)
                .list();
        var histories = events.histories(which, parameters);
        var planned = planned(which, parameters);
        return rows.stream()
                .map(row -> row.adoption(
                        planned.getOrDefault(row.id(), Map.of()), Objects.requireNonNull(histories.get(row.id()))))
                .toList();
    }

    private Map<UUID, Map<AdoptionStage, LocalDate>> planned(String which, MapSqlParameterSource parameters) {
        var sql = """
                select d.adoption_id, d.stage, d.planned_for
                  from adoption.planned_date d
                  join adoption.adoption a on a.id = d.adoption_id
                 where %s
                """;
        var planned = new HashMap<UUID, Map<AdoptionStage, LocalDate>>();
        jdbc.sql(sql.formatted(which)).paramSource(parameters).query(row -> {
            planned.computeIfAbsent(row.getObject("adoption_id", UUID.class), _ -> new EnumMap<>(AdoptionStage.class))
                    .put(AdoptionStage.valueOf(row.getString("stage")), row.getObject("planned_for", LocalDate.class));
        });
        return planned;
    }

    /** Adds new adoptions with their histories so far. */
    void add(List<Adoption> adoptions, Instant at) {
        var sql = """
                insert into adoption.adoption (id, programme_id, entry_id, wave_id, version_id, champion, deputy, next_review,
                                               follows, created_at)
                values (:id, :programme, :site, :wave, :version, :champion, :deputy, :nextReview, :follows, :at)
                """;
        try {
            batches.batchUpdate(
                    sql,
                    adoptions.stream()
                            .map(adoption -> columns(adoption)
                                    .addValue("programme", adoption.programme().value())
                                    .addValue("site", adoption.site().value())
                                    .addValue(
                                            "follows",
                                            adoption.follows() == null
                                                    ? null
                                                    : adoption.follows().value())
                                    .addValue("at", Timestamp.from(at)))
                            .toArray(MapSqlParameterSource[]::new));
        } catch (DataAccessException e) {
            throw StageRules.inWords(e);
        }
        adoptions.forEach(this::writePlanned);
        var first = new LinkedHashMap<AdoptionId, List<StageEvent>>();
        adoptions.forEach(
                adoption -> first.put(adoption.id(), adoption.history().events()));
        events.append(first);
    }

    /** Writes the last event of an adoption whose earlier ones are stored already. */
    void append(Adoption grown) {
        events.append(Map.of(grown.id(), List.of(grown.history().events().getLast())));
    }

    /** Writes the events that come after the first {@code known} ones of each adoption. */
    void append(Map<Adoption, Integer> grown) {
        var fresh = new LinkedHashMap<AdoptionId, List<StageEvent>>();
        grown.forEach((adoption, known) -> {
            var all = adoption.history().events();
            fresh.put(adoption.id(), new ArrayList<>(all.subList(known, all.size())));
        });
        events.append(fresh);
    }

    /** @throws Conflict if the details were edited since that edit version */
    void update(Adoption adoption) {
        var sql = """
                update adoption.adoption
                   set wave_id = :wave, version_id = :version, champion = :champion, deputy = :deputy,
                       next_review = :nextReview, edit_version = edit_version + 1
                 where id = :id
                   and edit_version = :editVersion
                """;
        int updated = jdbc.sql(sql)
                .paramSource(columns(adoption).addValue("editVersion", adoption.editVersion()))
                .update();
        if (updated == 0) {
            throw new Conflict("Someone else changed this adoption in the meantime. "
                    + "Go back to keep what you typed, look at it as it is now, and save again.");
        }
        jdbc.sql("delete from adoption.planned_date where adoption_id = :id")
                .param("id", adoption.id().value())
                .update();
        writePlanned(adoption);
    }

    /** Tells the planner that many rows have come; until it knows, it takes the tables for small and reads them slowly. */
    void countAgain() {
        jdbc.sql("analyze programme.target_site, adoption.adoption, adoption.stage_event, adoption.standing")
                .update();
    }

    /** Lets one import of a programme at a time go on, until its transaction ends. */
    void lockImports(ProgrammeId programme) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('adoption.import ' || :programme, 0))")
                .param("programme", programme.value().toString())
                .query((_, _) -> 0)
                .list();
    }

    /** Puts adoptions into a wave, or into none. */
    int assignWave(ProgrammeId programme, Collection<EntryId> sites, @Nullable WaveId wave) {
        var sql = """
                update adoption.adoption
                   set wave_id = :wave, edit_version = edit_version + 1
                 where programme_id = :programme
                   and entry_id = any(:sites)
                   and not ended
                   and wave_id is distinct from :wave
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .param("sites", sites.stream().map(EntryId::value).toArray(UUID[]::new))
                .param("wave", wave == null ? null : wave.value(), Types.OTHER)
                .update();
    }

    private void writePlanned(Adoption adoption) {
        adoption.planned()
                .forEach((stage, date) -> jdbc.sql("""
                        insert into adoption.planned_date (adoption_id, stage, planned_for)
                        values (:id, :stage, :date)
                        """)
                        .param("id", adoption.id().value())
                        .param("stage", stage.name())
                        .param("date", date)
                        .update());
    }

    private static MapSqlParameterSource columns(Adoption adoption) {
        return new MapSqlParameterSource("id", adoption.id().value())
                .addValue(
                        "wave", adoption.wave() == null ? null : adoption.wave().value())
                .addValue(
                        "version",
                        adoption.version() == null ? null : adoption.version().value())
                .addValue("champion", adoption.champion())
                .addValue("deputy", adoption.deputy())
                .addValue("nextReview", adoption.nextReview());
    }

    /** A row of the table, without what other tables say. */
    private record Row(
            UUID id,
            UUID programme,
            UUID site,
            @Nullable UUID wave,
            @Nullable UUID version,
            String champion,
            String deputy,
            @Nullable LocalDate nextReview,
            @Nullable UUID follows,
            int editVersion) {

        Adoption adoption(Map<AdoptionStage, LocalDate> planned, List<StageEvent> events) {
            return new Adoption(
                    new AdoptionId(id),
                    new ProgrammeId(programme),
                    new EntryId(site),
                    wave == null ? null : new WaveId(wave),
                    version == null ? null : new VersionId(version),
                    champion,
                    deputy,
                    planned,
                    nextReview,
                    follows == null ? null : new AdoptionId(follows),
                    editVersion,
                    new History(events));
        }
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getObject("programme_id", UUID.class),
                row.getObject("entry_id", UUID.class),
                row.getObject("wave_id", UUID.class),
                row.getObject("version_id", UUID.class),
                row.getString("champion"),
                row.getString("deputy"),
                row.getObject("next_review", LocalDate.class),
                row.getObject("follows", UUID.class),
                row.getInt("edit_version"));
    }
}
