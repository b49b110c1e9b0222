package org.groundswell.app.improvement;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code improvement.improvement}. */
@Repository
class ImprovementStore {

    private static final String SELECT = """
            select id, code, title, summary, problem, population, settings, keywords, complexity,
                   conditions, other_conditions, population_groups,
                   owner_entry_id, owner_name, contact_role, contact_email, contact_consent, licence, sources,
                   synthetic, status, status_reason, status_changed_at, created_at, shared_at
              from improvement.improvement
            """;

    private final JdbcClient jdbc;

    ImprovementStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false if another improvement has this code already */
    boolean add(Improvement improvement, MemberId by) {
        var sql = """
                insert into improvement.improvement
                       (id, code, title, summary, problem, population, settings, keywords, complexity,
                        conditions, other_conditions, population_groups,
                        owner_entry_id, owner_name, contact_role, contact_email, contact_consent, licence, sources,
                        synthetic, status, status_reason, status_changed_at, created_by, created_at, changed_at)
                values (:id, :code, :title, :summary, :problem, :population, :settings, :keywords, :complexity,
                        :conditions, :otherConditions, :groups,
                        :ownerEntry, :ownerName, :contactRole, :contactEmail, :contactConsent, :licence, :sources,
                        :synthetic, :status, '', :at, :by, :at, :at)
                on conflict (code) do nothing
                """;
        var statement = jdbc.sql(sql)
                .param("id", improvement.id().value())
                .param("code", improvement.code().value())
                .param("synthetic", improvement.synthetic())
                .param("status", improvement.status().name())
                .param("by", by.value())
                .param("at", improvement.createdAt().atOffset(UTC));
        return ownership(description(statement, improvement.description()), improvement.ownership())
                        .update()
                == 1;
    }

    Optional<Improvement> find(ImprovementId id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> improvement(row))
                .optional();
    }

    Optional<Improvement> find(ImprovementCode code) {
        return jdbc.sql(SELECT + " where code = :code")
                .param("code", code.value())
                .query((row, _) -> improvement(row))
                .optional();
    }

    /** Improvements by code in one query; a code that none has is absent. */
    Map<ImprovementCode, Improvement> find(Collection<ImprovementCode> codes) {
        return jdbc
                .sql(SELECT + " where code = any (:codes)")
                .param("codes", codes.stream().map(ImprovementCode::value).toArray(String[]::new))
                .query((row, _) -> improvement(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Improvement::code, Function.identity()));
    }

    /** The improvement; whoever else changes it or its notices waits until this transaction is over. */
    Improvement locked(ImprovementId id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id.value())
                .query((row, _) -> improvement(row))
                .optional()
                .orElseThrow(() -> new NotFound("improvement", id.value()));
    }

    /** Makes a change of notices wait until this transaction is over, and lets others who read do the same. */
    void holdNotices(ImprovementId id) {
        jdbc.sql("select id from improvement.improvement where id = :id for share")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    void describe(ImprovementId id, Description description, Instant at) {
        var sql = """
                update improvement.improvement
                   set title = :title, summary = :summary, problem = :problem, population = :population,
                       settings = :settings, keywords = :keywords, complexity = :complexity,
                       conditions = :conditions, other_conditions = :otherConditions, population_groups = :groups,
                       changed_at = :at
                 where id = :id
                """;
        description(jdbc.sql(sql), description)
                .param("id", id.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    void own(ImprovementId id, Ownership ownership, Instant at) {
        var sql = """
                update improvement.improvement
                   set owner_entry_id = :ownerEntry, owner_name = :ownerName, contact_role = :contactRole,
                       contact_email = :contactEmail, contact_consent = :contactConsent, licence = :licence,
                       sources = :sources, changed_at = :at
                 where id = :id
                """;
        ownership(jdbc.sql(sql), ownership)
                .param("id", id.value())
                .param("at", at.atOffset(UTC))
                .update();
    }

    /**
     * Moves an improvement on.
     *
     * @param notice the stop notice behind a withdrawal; null otherwise
     * @throws Conflict if it is no longer at the status it was read at
     */
    void move(Improvement from, ImprovementStatus to, String reason, @Nullable NoticeId notice, Instant at) {
        from.mustLeadTo(to);
        var sql = """
                update improvement.improvement
                   set status = :to, status_reason = :reason, status_changed_at = :at, changed_at = :at,
                       withdrawal_notice = :notice,
                       shared_at = case when :to = 'SHARED' then coalesce(shared_at, :at) else shared_at end
                 where id = :id
                   and status = :from
                """;
        int moved = jdbc.sql(sql)
                .param("id", from.id().value())
                .param("from", from.status().name())
                .param("to", to.name())
                .param("reason", reason)
                .param("notice", notice == null ? null : notice.value())
                .param("at", at.atOffset(UTC))
                .update();
        if (moved == 0) {
            throw new Conflict("Somebody else changed the status of this improvement a moment ago.");
        }
    }

    private static JdbcClient.StatementSpec description(JdbcClient.StatementSpec statement, Description description) {
        var complexity = description.complexity();
        var focus = description.focus();
        return statement
                .param("conditions", Rows.names(focus.conditions()))
                .param("otherConditions", focus.otherConditions().toArray(String[]::new))
                .param("groups", Rows.names(focus.groups()))
                .param("title", description.title())
                .param("summary", description.summary())
                .param("problem", description.problem())
                .param("population", description.population())
                .param("settings", Rows.names(description.settings()))
                .param("keywords", description.keywords().toArray(String[]::new))
                .param("complexity", complexity == null ? null : complexity.name());
    }

    private static JdbcClient.StatementSpec ownership(JdbcClient.StatementSpec statement, Ownership ownership) {
        var entry = ownership.ownerEntry();
        return statement
                .param("ownerEntry", entry == null ? null : entry.value())
                .param("ownerName", ownership.ownerName())
                .param("contactRole", ownership.contactRole())
                .param("contactEmail", ownership.contactEmail())
                .param("contactConsent", ownership.contactConsent())
                .param("licence", ownership.licence())
                .param("sources", ownership.sources());
    }

    private static Improvement improvement(ResultSet row) throws SQLException {
        return new Improvement(
                new ImprovementId(row.getObject("id", UUID.class)),
                new ImprovementCode(row.getString("code")),
                new Description(
                        row.getString("title"),
                        row.getString("summary"),
                        row.getString("problem"),
                        row.getString("population"),
                        Rows.settings(row.getArray("settings")),
                        Rows.texts(row.getArray("keywords")),
                        Rows.constant(row, "complexity", Complexity.class),
                        Rows.focus(row)),
                ownership(row),
                ImprovementStatus.valueOf(row.getString("status")),
                row.getString("status_reason"),
                Rows.instant(row, "status_changed_at"),
                Rows.instant(row, "created_at"),
                Rows.instantOrNull(row, "shared_at"),
                row.getBoolean("synthetic"));
    }

    private static Ownership ownership(ResultSet row) throws SQLException {
        var entry = row.getObject("owner_entry_id", UUID.class);
        return new Ownership(
                entry == null ? null : new EntryId(entry),
                row.getString("owner_name"),
                row.getString("contact_role"),
                row.getString("contact_email"),
                row.getBoolean("contact_consent"),
                row.getString("licence"),
                row.getString("sources"));
    }
}
