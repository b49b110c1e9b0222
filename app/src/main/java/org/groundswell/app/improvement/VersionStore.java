package org.groundswell.app.improvement;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code improvement.version}; components are kept by {@link ComponentStore}. */
@Repository
class VersionStore {

    private static final String SELECT = """
            select id, improvement_id, number, what_changed, why_changed, why, materials, procedures, providers, how,
                   place, when_and_how_much, tailoring, modifications, how_well, setup_cost, setup_staff_time,
                   running_cost, running_staff_time, cost_band, risks, equality_impact, published_at
              from improvement.version
            """;

    private final JdbcClient jdbc;
    private final ComponentStore components;

    VersionStore(JdbcClient jdbc, ComponentStore components) {
        this.jdbc = jdbc;
        this.components = components;
    }

    Optional<Version> find(VersionId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> version(row))
                .optional();
    }

    Optional<Version> find(ImprovementId improvement, int number) {
        return jdbc.sql(SELECT + " where improvement_id = :improvement and number = :number")
                .param("improvement", improvement.value())
                .param("number", number)
                .query((row, _) -> version(row))
                .optional();
    }

    /** The published version with the highest number. */
    Optional<Version> current(ImprovementId improvement) {
        var where = """
                 where improvement_id = :improvement
                   and published_at is not null
                 order by number desc
                 limit 1
                """;
        return jdbc.sql(SELECT + where)
                .param("improvement", improvement.value())
                .query((row, _) -> version(row))
                .optional();
    }

    /** The version being written, if one is. */
    Optional<Version> draft(ImprovementId improvement) {
        return jdbc.sql(SELECT + " where improvement_id = :improvement and published_at is null")
                .param("improvement", improvement.value())
                .query((row, _) -> version(row))
                .optional();
    }

    /** As {@link #current}, of several in two queries; an improvement without one is absent. */
    Map<ImprovementId, Version> current(Collection<ImprovementId> improvements) {
        return latest(improvements, "published_at is not null");
    }

    /** The version being written or, where none is, the current one, of several improvements in two queries. */
    Map<ImprovementId, Version> latest(Collection<ImprovementId> improvements) {
        return latest(improvements, "true");
    }

    private Map<ImprovementId, Version> latest(Collection<ImprovementId> improvements, String which) {
        var sql = """
                 where id in (select distinct on (improvement_id) id
                                from improvement.version
                               where improvement_id = any (:improvements)
                                 and %s
                               order by improvement_id, published_at is not null, number desc)
                """.formatted(which);
        var ids = improvements.stream().map(ImprovementId::value).toArray(UUID[]::new);
        var found = jdbc.sql(SELECT + sql)
                .param("improvements", ids)
                .query((row, _) -> version(row, List.of()))
                .list();
        var parts = components.all(found.stream().map(Version::id).toList());
        return found.stream()
                .map(version -> version.with(parts.getOrDefault(version.id(), List.of())))
                .collect(Collectors.toMap(Version::improvement, Function.identity()));
    }

    /** All versions, the latest first, in one line each. */
    List<VersionLine> lines(ImprovementId improvement) {
        var sql = """
                select id, number, what_changed, published_at
                  from improvement.version
                 where improvement_id = :improvement
                 order by number desc
                """;
        return jdbc.sql(sql)
                .param("improvement", improvement.value())
                .query((row, _) -> new VersionLine(
                        new VersionId(row.getObject("id", UUID.class)),
                        row.getInt("number"),
                        row.getString("what_changed"),
                        Rows.instantOrNull(row, "published_at")))
                .list();
    }

    /** @throws Conflict if somebody else has begun this version already */
    void add(Version version, MemberId by, Instant at) {
        var sql = """
                insert into improvement.version
                       (id, improvement_id, number, what_changed, why_changed, why, materials, procedures, providers,
                        how, place, when_and_how_much, tailoring, modifications, how_well, setup_cost,
                        setup_staff_time, running_cost, running_staff_time, cost_band, risks, equality_impact,
                        created_by, created_at)
                values (:id, :improvement, :number, :whatChanged, :whyChanged, :why, :materials, :procedures,
                        :providers, :how, :place, :whenAndHowMuch, :tailoring, :modifications, :howWell, :setupCost,
                        :setupStaffTime, :runningCost, :runningStaffTime, nullif(:band, ''), :risks, :equalityImpact, :by,
                        :at)
                """;
        try {
            texts(jdbc.sql(sql), version.change(), version.tidier(), version.effort(), version.safety())
                    .param("id", version.id().value())
                    .param("improvement", version.improvement().value())
                    .param("number", version.number())
                    .param("by", by.value())
                    .param("at", at.atOffset(UTC))
                    .update();
        } catch (DuplicateKeyException _) {
            throw new Conflict("Somebody else has begun version %d already.".formatted(version.number()));
        }
        components.addAll(version.id(), version.components());
    }

    /** Sets one part of a draft. */
    void save(VersionId id, Part part) {
        var assignments =
                switch (part) {
                    case Change _ -> "what_changed = :whatChanged, why_changed = :whyChanged";
                    case Tidier _ -> """
                            why = :why, materials = :materials, procedures = :procedures, providers = :providers,
                            how = :how, place = :place, when_and_how_much = :whenAndHowMuch, tailoring = :tailoring,
                            modifications = :modifications, how_well = :howWell""";
                    case Effort _ -> """
                            setup_cost = :setupCost, setup_staff_time = :setupStaffTime, running_cost = :runningCost,
                            running_staff_time = :runningStaffTime, cost_band = nullif(:band, '')""";
                    case Safety _ -> "risks = :risks, equality_impact = :equalityImpact";
                    default -> throw new IllegalArgumentException("No part of a version: " + part.getClass());
                };
        texts(jdbc.sql("update improvement.version set " + assignments + " where id = :id"), part)
                .param("id", id.value())
                .update();
    }

    /** @throws Conflict if somebody else published or threw away this draft a moment ago */
    void publish(VersionId id, MemberId by, Instant at) {
        var sql = """
                update improvement.version
                   set published_by = :by, published_at = :at
                 where id = :id
                   and published_at is null
                """;
        int published = jdbc.sql(sql)
                .param("id", id.value())
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
        if (published == 0) {
            throw new Conflict("Somebody else published this version a moment ago.");
        }
    }

    /** Throws a draft away. */
    void remove(VersionId id) {
        components.removeAll(id);
        jdbc.sql("delete from improvement.version where id = :id")
                .param("id", id.value())
                .update();
    }

    /** The columns of the parts by their form names, which are the parameter names too. */
    private static JdbcClient.StatementSpec texts(JdbcClient.StatementSpec statement, Part... parts) {
        for (var part : parts) {
            part.fields().forEach(statement::param);
        }
        return statement;
    }

    private Version version(ResultSet row) throws SQLException {
        return version(row, components.all(new VersionId(row.getObject("id", UUID.class))));
    }

    private static Version version(ResultSet row, List<Component> components) throws SQLException {
        var id = new VersionId(row.getObject("id", UUID.class));
        return new Version(
                id,
                new ImprovementId(row.getObject("improvement_id", UUID.class)),
                row.getInt("number"),
                new Change(row.getString("what_changed"), row.getString("why_changed")),
                new Tidier(
                        row.getString("why"),
                        row.getString("materials"),
                        row.getString("procedures"),
                        row.getString("providers"),
                        row.getString("how"),
                        row.getString("place"),
                        row.getString("when_and_how_much"),
                        row.getString("tailoring"),
                        row.getString("modifications"),
                        row.getString("how_well")),
                new Effort(
                        row.getString("setup_cost"),
                        row.getString("setup_staff_time"),
                        row.getString("running_cost"),
                        row.getString("running_staff_time"),
                        Rows.constant(row, "cost_band", CostBand.class)),
                new Safety(row.getString("risks"), row.getString("equality_impact")),
                Rows.instantOrNull(row, "published_at"),
                components);
    }
}
