package org.groundswell.app.improvement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.UUID;
import org.groundswell.app.DatabaseTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rules that hold whatever the code above the database does. */
@DatabaseTest
class ImprovementConstraintsTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Improvements improvements;

    @Autowired
    ImprovementFixtures given;

    @Test
    void keepAPublishedVersionAsItIs() {
        var version = improvements
                .currentVersion(given.shared("Hourly rounds").id())
                .orElseThrow()
                .id();

        refused("update improvement.version set why = 'x' where id = ?", version.value());
    }

    @Test
    void keepTheComponentsOfAPublishedVersion() {
        var component = improvements
                .currentVersion(given.shared("Hourly rounds").id())
                .orElseThrow()
                .components()
                .getFirst()
                .id();

        refused("delete from improvement.component where id = ?", component.value());
    }

    @Test
    void refuseAnItemForAComponentOfAPublishedVersion() {
        var component = improvements
                .currentVersion(given.shared("Hourly rounds").id())
                .orElseThrow()
                .components()
                .getFirst()
                .id();

        refused("""
                insert into improvement.checklist_item (id, component_id, position, time_label, words, core)
                values (gen_random_uuid(), ?, 1, '', 'Look', true)
                """, component.value());
    }

    @Test
    void refuseToWithdrawWithoutAStopNotice() {
        var id = given.shared("Hourly rounds").id();

        refused(
                "update improvement.improvement set status = 'WITHDRAWN', status_reason = 'x' where id = ?",
                id.value());
    }

    @Test
    void refuseAProceedWithoutItsStatements() {
        var id = given.shared("Hourly rounds").id();
        var version = improvements.currentVersion(id).orElseThrow().id();

        refused("""
                insert into improvement.scale_decision
                       (id, improvement_id, version_id, decided_on, panel, result, conditions, safety, involvement,
                        equality, review_on, synthetic, recorded_by, recorded_at)
                select gen_random_uuid(), improvement_id, id, date '2020-01-01', 'Panel', 'PROCEED', '', 'Safe', ' ',
                       'Fair', date '2021-01-01', false, gen_random_uuid(), now()
                  from improvement.version
                 where id = ?
                """, version.value());
    }

    @Test
    void keepDecisionsAsTheyWereRecorded() {
        var id = given.spreadReady("Hourly rounds").id();

        refused("update improvement.scale_decision set result = 'STOP' where improvement_id = ?", id.value());
    }

    @Test
    void keepEveryTextEverSaved() {
        var id = given.complete("Hourly rounds").id();

        refused("delete from improvement.saved_text where subject_id = ?", id.value());
    }

    @Test
    void publishWhatOthersReadThroughViews() {
        var id = given.spreadReady("Hourly rounds").id();

        var complete = jdbc.sql("select complete from improvement.latest_decision where improvement_id = ?")
                .param(id.value())
                .query(Boolean.class)
                .single();
        var version = jdbc.sql(
                        "select current_version_number from improvement.improvement_summary where improvement_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();
        improvements.withdraw(id, "Harm", ADMINISTRATOR);
        var stops = jdbc.sql("select count(*) from improvement.open_stop_notice where improvement_id = ?")
                .param(id.value())
                .query(Integer.class)
                .single();

        assertThat(complete).isTrue();
        assertThat(version).isEqualTo(1);
        assertThat(stops).isEqualTo(1);
    }

    private void refused(String sql, UUID id) {
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql(sql).param(id).update());
    }
}
