package org.groundswell.app.programme;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.VersionId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code programme.programme}. */
@Repository
class ProgrammeStore {

    private static final String COLUMNS = """
            p.id, p.code, p.name, p.improvement_id, p.version_id, p.owner, p.contact, p.summary, p.logics, p.state,
            p.state_before_pause, p.state_reason, p.capacity_per_month, p.recurrent_funding, p.patient_involvement,
            p.exit_plan, p.exit_date, p.synthetic, p.edit_version
            """;

    private final JdbcClient jdbc;

    ProgrammeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Programme> find(String code) {
        return jdbc.sql("select " + COLUMNS + " from programme.programme p where p.code = :code")
                .param("code", code)
                .query(ProgrammeStore::programme)
                .optional();
    }

    Optional<Programme> find(ProgrammeId id) {
        return jdbc.sql("select " + COLUMNS + " from programme.programme p where p.id = :id")
                .param("id", id.value())
                .query(ProgrammeStore::programme)
                .optional();
    }

    private static final String LISTED = """
             where (p.state <> 'PROPOSED' or :all or p.id = any(:mine))
               and (:text = '' or p.name ilike :pattern or p.code ilike :pattern or i.title ilike :pattern
                    or i.code = :text)
            """;

    /** @param mine programmes that are counted even while only proposed */
    int count(String text, boolean all, List<UUID> mine) {
        var sql = """
                select count(*)
                  from programme.programme p
                  join improvement.improvement_summary i on i.improvement_id = p.improvement_id
                """;
        return listed(sql + LISTED, text, all, mine).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec listed(String sql, String text, boolean all, List<UUID> mine) {
        var pattern = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        return jdbc.sql(sql)
                .param("all", all)
                .param("mine", mine.toArray(UUID[]::new))
                .param("text", text)
                .param("pattern", pattern);
    }

    /** Improvements with a published version, unless retired or withdrawn, by title. */
    List<Spreadable> spreadable() {
        var sql = """
                select code, title
                  from improvement.improvement_summary
                 where current_version_id is not null
                   and status not in ('RETIRED', 'WITHDRAWN')
                 order by title
                """;
        return jdbc.sql(sql).query(Spreadable.class).list();
    }

    /** @param mine programmes that are listed even while only proposed */
    List<ProgrammeSummary> list(String text, boolean all, List<UUID> mine, int limit, int offset) {
        return list(LISTED, text, all, mine, limit, offset);
    }

    /** Of the same list those only proposed. */
    List<ProgrammeSummary> proposed(String text, boolean all, List<UUID> mine, int limit) {
        return list(LISTED + " and p.state = 'PROPOSED' ", text, all, mine, limit, 0);
    }

    private List<ProgrammeSummary> list(
            String where, String text, boolean all, List<UUID> mine, int limit, int offset) {
        var sql = """
                select p.id, p.code, p.name, p.owner, p.state, i.code as improvement_code, i.title as improvement_title,
                       (select count(*) from programme.target_site t
                         where t.programme_id = p.id and t.removed_on is null) as targets,
                       p.synthetic
                  from programme.programme p
                  join improvement.improvement_summary i on i.improvement_id = p.improvement_id
                """;
        var order = """
                 order by p.state in ('HANDED_OVER', 'STOPPED'), p.name, p.id
                 limit :limit offset :offset
                """;
        return listed(sql + where + order, text, all, mine)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new ProgrammeSummary(
                        new ProgrammeId(row.getObject("id", UUID.class)),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("owner"),
                        ProgrammeState.valueOf(row.getString("state")),
                        row.getString("improvement_code"),
                        row.getString("improvement_title"),
                        row.getInt("targets"),
                        row.getString("synthetic")))
                .list();
    }

    void add(Programme programme, MemberId by, Instant at) {
        var sql = """
                insert into programme.programme (id, code, name, improvement_id, version_id, owner, contact, summary, logics,
                                                 capacity_per_month, recurrent_funding, patient_involvement, exit_plan,
                                                 exit_date, synthetic, created_by, created_at)
                values (:id, :code, :name, :improvement, :version, :owner, :contact, :summary, :logics, :capacity,
                        :recurrentFunding, :patientInvolvement, :exitPlan, :exitDate, :synthetic, :by, :at)
                """;
        try {
            words(jdbc.sql(sql), programme)
                    .param("improvement", programme.improvement().value())
                    .param("version", programme.version().value())
                    .param("by", by.value())
                    .param("at", Timestamp.from(at))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Refusal("code", "Another programme has this code; enter one of its own");
        }
    }

    /** @throws Conflict if it was edited since that edit version */
    void update(Programme programme) {
        var sql = """
                update programme.programme
                   set code = :code, name = :name, owner = :owner, contact = :contact, summary = :summary,
                       logics = :logics, capacity_per_month = :capacity, recurrent_funding = :recurrentFunding,
                       patient_involvement = :patientInvolvement, exit_plan = :exitPlan, exit_date = :exitDate,
                       synthetic = :synthetic, version_id = :version, state = :state, state_before_pause = :beforePause,
                       state_reason = :stateReason, edit_version = edit_version + 1
                 where id = :id
                   and edit_version = :editVersion
                """;
        try {
            int updated = words(jdbc.sql(sql), programme)
                    .param("version", programme.version().value())
                    .param("state", programme.state().name())
                    .param("beforePause", name(programme.beforePause()))
                    .param("stateReason", programme.stateReason())
                    .param("editVersion", programme.editVersion())
                    .update();
            if (updated == 0) {
                throw new Conflict("Someone else changed this programme in the meantime. "
                        + "Go back to keep what you typed, look at the programme as it is now, and save again.");
            }
        } catch (DuplicateKeyException e) {
            throw new Refusal("code", "Another programme has this code; enter one of its own");
        }
    }

    private static JdbcClient.StatementSpec words(JdbcClient.StatementSpec statement, Programme programme) {
        return statement
                .param("id", programme.id().value())
                .param("code", programme.code())
                .param("name", programme.name())
                .param("owner", programme.owner())
                .param("contact", programme.contact())
                .param("summary", programme.summary())
                .param(
                        "logics",
                        programme.logics().stream().map(Logic::name).sorted().toArray(String[]::new))
                .param("capacity", programme.capacity())
                .param("recurrentFunding", programme.recurrentFunding())
                .param("patientInvolvement", programme.patientInvolvement())
                .param("exitPlan", programme.exitPlan())
                .param("exitDate", programme.exitDate())
                .param("synthetic", programme.synthetic());
    }

    private static @Nullable String name(@Nullable ProgrammeState state) {
        return state == null ? null : state.name();
    }

    private static Programme programme(ResultSet row, int number) throws SQLException {
        var before = row.getString("state_before_pause");
        var logics = (String[]) row.getArray("logics").getArray();
        return new Programme(
                new ProgrammeId(row.getObject("id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                new ImprovementId(row.getObject("improvement_id", UUID.class)),
                new VersionId(row.getObject("version_id", UUID.class)),
                row.getString("owner"),
                row.getString("contact"),
                row.getString("summary"),
                Arrays.stream(logics).map(Logic::valueOf).collect(Collectors.toUnmodifiableSet()),
                ProgrammeState.valueOf(row.getString("state")),
                before == null ? null : ProgrammeState.valueOf(before),
                row.getString("state_reason"),
                row.getObject("capacity_per_month", Integer.class),
                row.getString("recurrent_funding"),
                row.getString("patient_involvement"),
                row.getString("exit_plan"),
                row.getObject("exit_date", LocalDate.class),
                row.getString("synthetic"),
                row.getInt("edit_version"));
    }
}
