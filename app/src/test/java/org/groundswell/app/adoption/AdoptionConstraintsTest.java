package org.groundswell.app.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.adoption.AdoptionStage.COMMITTED;
import static org.groundswell.app.adoption.AdoptionStage.ENGAGED;
import static org.groundswell.app.adoption.AdoptionStage.LIVE;
import static org.groundswell.app.adoption.AdoptionStage.PREPARING;
import static org.groundswell.app.programme.ProgrammeFixtures.ADMINISTRATOR;

import java.util.Set;
import org.groundswell.app.DatabaseTest;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.NoticeKind;
import org.groundswell.app.improvement.Notices;
import org.groundswell.app.programme.Programme;
import org.groundswell.app.programme.ProgrammeFixtures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules that hold even for whoever writes past the domain. */
@DatabaseTest
class AdoptionConstraintsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ProgrammeFixtures programmes;

    @Autowired
    ImprovementFixtures improvements;

    @Autowired
    AdoptionFixtures given;

    @Autowired
    Notices notices;

    private Programme programme;
    private EntryId site;

    @BeforeEach
    void aProgrammeWithASite() {
        programme = programmes.approved("rounds");
        site = programmes.targets(programme, 1).getFirst();
    }

    @Test
    void allowOneOpenAdoption() {
        given.at(programme, site, ENGAGED);

        refused("one_open_adoption_per_site_and_programme", """
                insert into adoption.adoption (id, programme_id, entry_id, created_at)
                select gen_random_uuid(), programme_id, entry_id, now() from adoption.adoption
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update adoption.stage_event set note = 'Better'",
                "delete from adoption.stage_event",
                "truncate adoption.stage_event"
            })
    void keepHistory(String change) {
        given.at(programme, site, ENGAGED);

        refused("written once and never changed", change);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update adoption.adoption set stage = 'LIVE'",
                "update adoption.adoption set ended = true",
                "update adoption.adoption set first_in_use = current_date",
                "update adoption.standing set stage = 'LIVE'",
                "delete from adoption.standing",
                "insert into adoption.standing select * from adoption.standing"
            })
    void keepWhatStandsToTheEvents(String change) {
        given.at(programme, site, ENGAGED);

        refused("it is not written by hand", change);
    }

    @Test
    void refuseAMoveFromAStageTheAdoptionIsNotAt() {
        given.at(programme, site, ENGAGED);

        refused("stage_moved_meanwhile", insert("PREPARING", "COMMITTED", "'2021-12-01'", null));
    }

    @Test
    void refuseTwoCorrectionsOfOneEvent() {
        given.at(programme, site, ENGAGED);
        var correction = """
                insert into adoption.stage_event (adoption_id, position, story_position, kind, corrects, to_stage,
                                                  effective_date, date_precision, evidence_tier, why, recorded_at)
                select id, %d, 2, 'CORRECTION', 2, 'ENGAGED', '2021-04-02', 'DAY', 'SELF_DECLARED', 'Typo', now()
                  from adoption.adoption
                """;
        jdbc.sql(correction.formatted(3)).update();

        refused("stage_event_adoption_id_corrects_key", correction.formatted(4));
    }

    @Test
    void refuseADateToCome() {
        given.at(programme, site, ENGAGED);

        refused("no_date_in_the_future", insert("ENGAGED", "COMMITTED", "current_date + 2", null));
    }

    @Test
    void refuseADateBeforeTheSiteOpened() {
        given.at(programme, site, ENGAGED);

        refused("not_before_the_site_opened", insert("ENGAGED", "COMMITTED", "'1990-03-31'", null));
    }

    @Test
    void refuseToGoLiveWithoutOwner() {
        given.at(programme, site, PREPARING);
        jdbc.sql("update adoption.adoption set champion = ''").update();

        refused("live_needs_version_and_owner", insert("PREPARING", "LIVE", "'2021-12-01'", null));
    }

    @Test
    void refuseToGoBeyondTheTestWaveWithoutADecision() {
        var undecided = programmes.approved("undecided", improvements.shared("Not decided"));
        given.at(undecided, site, COMMITTED);

        refused("beyond_the_test_wave_needs_a_decision", insert("COMMITTED", "PREPARING", "'2021-12-01'", null));
    }

    @Test
    void refuseToGoLiveUnderAStopNotice() {
        given.at(programme, site, PREPARING);
        notices.issue(programme.improvement(), NoticeKind.STOP, Set.of(), "Alarm fails", null, ADMINISTRATOR);

        refused("no_entry_while_a_stop_notice_is_open", insert("PREPARING", "LIVE", "'2021-12-01'", null));
    }

    @Test
    void refuseACorrectionThatTakesASiteLiveUnderAStopNotice() {
        given.at(programme, site, PREPARING);
        notices.issue(programme.improvement(), NoticeKind.STOP, Set.of(), "Alarm fails", null, ADMINISTRATOR);

        refused("no_entry_while_a_stop_notice_is_open", """
                insert into adoption.stage_event (adoption_id, position, story_position, kind, corrects, to_stage,
                                                  effective_date, date_precision, evidence_tier, why, recorded_at)
                select id, 5, 4, 'CORRECTION', 4, 'LIVE', '2021-12-01', 'DAY', 'SELF_DECLARED', 'Typo', now()
                  from adoption.adoption
                """);
    }

    @Test
    void refuseADeclineWithoutReasonAndAnotherWithoutWords() {
        given.at(programme, site, ENGAGED);

        refused("a_way_out_needs_a_reason", insert("ENGAGED", "DECLINED", "'2021-12-01'", null));
        refused("other_needs_words", insert("ENGAGED", "DECLINED", "'2021-12-01'", "other"));
    }

    @Test
    void refuseToForgetASiteThatHasAHistory() {
        given.at(programme, site, LIVE);

        refused("fk", "delete from directory.entry where id = '" + site.value() + "'");
    }

    private static String insert(String from, String to, String date, @Nullable String reason) {
        return """
                insert into adoption.stage_event (adoption_id, position, story_position, kind, from_stage, to_stage,
                                                  effective_date, date_precision, evidence_tier, reason_code, recorded_at)
                select id, 9, 9, 'MOVE', '%s', '%s', %s, 'DAY', 'SELF_DECLARED', %s, now()
                  from adoption.adoption
                """.formatted(from, to, date, reason == null ? "null" : "'" + reason + "'");
    }

    /** Tries it in a savepoint, so that the test can go on. */
    private void refused(String constraint, String sql) {
        jdbc.sql("savepoint tried").update();
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).update())
                .satisfies(refused -> assertThat(reason(refused)).contains(constraint));
        jdbc.sql("rollback to savepoint tried").update();
    }

    private static String reason(DataAccessException refused) {
        var cause = (org.postgresql.util.PSQLException) refused.getMostSpecificCause();
        var message = cause.getServerErrorMessage();
        return message == null ? "" : message.getMessage() + " " + message.getConstraint();
    }
}
