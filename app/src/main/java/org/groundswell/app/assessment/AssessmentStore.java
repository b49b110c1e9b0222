package org.groundswell.app.assessment;

import static java.time.ZoneOffset.UTC;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.directory.Role;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.instrument.InstrumentId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.programme.ProgrammeId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table {@code assessment.assessment}. */
@Repository
class AssessmentStore {

    private static final String SELECT = """
            select a.id, a.improvement_id, a.adoption_id, c.programme_id, c.entry_id, a.subject_title, a.instrument_id,
                   a.instrument_title, a.state, a.sharing, a.follows, a.opened_by, a.opened_at, a.rating_closed_at,
                   a.finished_at, a.unlike_settings, a.owned, a.funded, a.facts_words, a.synthetic, a.edit_version
              from assessment.assessment a
              left join adoption.current_stage c on c.adoption_id = a.adoption_id
            """;

    private final JdbcClient jdbc;

    AssessmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Assessment assessment) {
        var sql = """
                insert into assessment.assessment (id, improvement_id, adoption_id, subject_title, instrument_id,
                                                   instrument_title, state, follows, opened_by, opened_at, synthetic)
                values (:id, :improvement, :adoption, :title, :instrument, :instrumentTitle, 'RATING', :follows, :by,
                        :at, :synthetic)
                """;
        var about = assessment.about();
        var follows = assessment.follows();
        jdbc.sql(sql)
                .param("id", assessment.id().value())
                .param("improvement", about instanceof Assessed.OfImprovement ? about.value() : null)
                .param("adoption", about instanceof Assessed.OfAdoption ? about.value() : null)
                .param("title", assessment.title())
                .param("instrument", assessment.instrument().value())
                .param("instrumentTitle", assessment.instrumentTitle())
                .param("follows", follows == null ? null : follows.value())
                .param("by", assessment.openedBy().value())
                .param("at", assessment.openedAt().atOffset(UTC))
                .param("synthetic", assessment.synthetic())
                .update();
    }

    Optional<Assessment> find(AssessmentId id) {
        return jdbc.sql(SELECT + " where a.id = :id")
                .param("id", id.value())
                .query((row, _) -> assessment(row))
                .optional();
    }

    /** The assessment, held until the transaction ends, so that its state stays what it is. */
    Optional<Assessment> locked(AssessmentId id) {
        return jdbc.sql(SELECT + " where a.id = :id for update of a")
                .param("id", id.value())
                .query((row, _) -> assessment(row))
                .optional();
    }

    /** All assessments of an improvement or an adoption, newest first. */
    List<Assessment> about(UUID id) {
        return jdbc.sql(SELECT + " where a.improvement_id = :id or a.adoption_id = :id order by a.opened_at desc, a.id")
                .param("id", id)
                .query((row, _) -> assessment(row))
                .list();
    }

    /** The adoption as something to assess; its title is "site, programme". Empty if there is none. */
    Optional<Assessable> adoption(AdoptionId id) {
        var sql = """
                select c.programme_id, c.entry_id, s.name || ', ' || p.name as title, p.synthetic <> '' as synthetic
                  from adoption.current_stage c
                  join directory.site s on s.id = c.entry_id
                  join programme.programme p on p.id = c.programme_id
                 where c.adoption_id = :id
                """;
        return jdbc.sql(sql)
                .param("id", id.value())
                .query((row, _) -> new Assessable(
                        new Assessed.OfAdoption(
                                id, new ProgrammeId(uuid(row, "programme_id")), new EntryId(uuid(row, "entry_id"))),
                        row.getString("title"),
                        row.getBoolean("synthetic")))
                .optional();
    }

    /**
     * Moves an assessment on.
     *
     * @throws Conflict if it is not where it was when read
     */
    void move(Assessment from, AssessmentState to, Instant at) {
        var sql = """
                update assessment.assessment
                   set state = :to,
                       rating_closed_at = coalesce(rating_closed_at, :at),
                       finished_at = case when :to = 'FINISHED' then cast(:at as timestamptz) end,
                       edit_version = edit_version + 1
                 where id = :id
                   and state = :from
                """;
        changed(jdbc.sql(sql)
                .param("to", to.name())
                .param("at", at.atOffset(UTC))
                .param("id", from.id().value())
                .param("from", from.state().name())
                .update());
    }

    void share(Assessment seen, Sharing sharing) {
        var sql = """
                update assessment.assessment
                   set sharing = :sharing, edit_version = edit_version + 1
                 where id = :id
                   and edit_version = :seen
                """;
        changed(jdbc.sql(sql)
                .param("sharing", sharing.name())
                .param("id", seen.id().value())
                .param("seen", seen.editVersion())
                .update());
    }

    void facts(AssessmentId id, int seen, SpreadFacts facts) {
        var sql = """
                update assessment.assessment
                   set unlike_settings = :settings, owned = :owned, funded = :funded, facts_words = :words,
                       edit_version = edit_version + 1
                 where id = :id
                   and edit_version = :seen
                """;
        changed(jdbc.sql(sql)
                .param("settings", facts.unlikeSettings())
                .param("owned", facts.owned())
                .param("funded", facts.funded())
                .param("words", facts.words())
                .param("id", id.value())
                .param("seen", seen)
                .update());
    }

    /** Assessments in which this person has a seat or may take one, those open for rating first. */
    List<AskedOf> askedOf(Member member, String email, int limit, long offset) {
        var sql = """
                select a.id, a.subject_title, a.instrument_title, a.state, a.opened_at, a.synthetic, r.role, r.done_at,
                       (select count(*) from assessment.answer n where n.rater_id = r.id and n.state <> 'BLANK')
                       + (select count(*) from assessment.gate_answer g where g.rater_id = r.id) as answered,
                       count(*) over () as total
                  from assessment.assessment a
                  left join assessment.rater r on r.assessment_id = a.id
                                              and r.withdrawn_at is null
                                              and (r.member_id = :member
                                                   or (r.member_id is null and r.email = :email and :email <> ''))
                 where r.id is not null
                    or (a.state = 'RATING' and a.improvement_id = any(:rated))
                 order by a.state <> 'RATING', r.done_at is not null, a.opened_at desc, a.id
                 limit :limit offset :offset
                """;
        return jdbc.sql(sql)
                .param("member", member.id().value())
                .param("email", email)
                .param("rated", rated(member))
                .param("limit", limit)
                .param("offset", offset)
                .query((row, _) -> new AskedOf(
                        new AssessmentId(uuid(row, "id")),
                        row.getString("subject_title"),
                        row.getString("instrument_title"),
                        AssessmentState.valueOf(row.getString("state")),
                        instant(row, "opened_at"),
                        row.getBoolean("synthetic"),
                        row.getString("role") == null ? null : RaterRole.valueOf(row.getString("role")),
                        row.getInt("answered"),
                        row.getObject("done_at") != null,
                        row.getLong("total")))
                .list();
    }

    private static UUID[] rated(Member member) {
        return member.memberships().stream()
                .filter(membership -> membership.role() == Role.RATER)
                .map(membership -> Objects.requireNonNull(membership.scope()))
                .toArray(UUID[]::new);
    }

    private static void changed(int rows) {
        if (rows == 0) {
            throw new Conflict(
                    "Somebody else changed this assessment a moment ago. Look at it again before you go on.");
        }
    }

    private static Assessment assessment(ResultSet row) throws SQLException {
        return new Assessment(
                new AssessmentId(uuid(row, "id")),
                about(row),
                row.getString("subject_title"),
                new InstrumentId(uuid(row, "instrument_id")),
                row.getString("instrument_title"),
                AssessmentState.valueOf(row.getString("state")),
                Sharing.valueOf(row.getString("sharing")),
                row.getObject("follows") == null ? null : new AssessmentId(uuid(row, "follows")),
                new MemberId(uuid(row, "opened_by")),
                instant(row, "opened_at"),
                instantOrNull(row, "rating_closed_at"),
                instantOrNull(row, "finished_at"),
                new SpreadFacts(
                        (Integer) row.getObject("unlike_settings"),
                        (Boolean) row.getObject("owned"),
                        (Boolean) row.getObject("funded"),
                        row.getString("facts_words")),
                row.getBoolean("synthetic"),
                row.getInt("edit_version"));
    }

    private static Assessed about(ResultSet row) throws SQLException {
        return row.getObject("improvement_id") != null
                ? new Assessed.OfImprovement(new ImprovementId(uuid(row, "improvement_id")))
                : new Assessed.OfAdoption(
                        new AdoptionId(uuid(row, "adoption_id")),
                        new ProgrammeId(uuid(row, "programme_id")),
                        new EntryId(uuid(row, "entry_id")));
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static @Nullable Instant instantOrNull(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
