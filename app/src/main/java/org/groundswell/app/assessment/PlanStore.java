package org.groundswell.app.assessment;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.task.TaskId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Options that were chosen: the table {@code assessment.chosen_step}. */
@Repository
class PlanStore {

    private final JdbcClient jdbc;

    PlanStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Plans.Chosen> of(AssessmentId assessment) {
        return jdbc.sql("select about, option_code, task_id, expected_level from assessment.chosen_step"
                        + " where assessment_id = :id order by chosen_at, option_code")
                .param("id", assessment.value())
                .query((row, _) -> new Plans.Chosen(
                        row.getString("about"),
                        row.getString("option_code"),
                        new TaskId(row.getObject("task_id", UUID.class)),
                        (Integer) row.getObject("expected_level")))
                .list();
    }

    /** @throws Conflict if this option has been chosen already */
    void add(AssessmentId assessment, Plans.Chosen chosen, MemberId by, Instant at) {
        var sql = """
                insert into assessment.chosen_step (assessment_id, about, option_code, task_id, expected_level, chosen_by,
                                                    chosen_at)
                values (:id, :about, :step, :task, :level, :by, :at)
                on conflict do nothing
                """;
        int rows = jdbc.sql(sql)
                .param("id", assessment.value())
                .param("about", chosen.about())
                .param("step", chosen.step())
                .param("task", chosen.task().value())
                .param("level", chosen.level())
                .param("by", by.value())
                .param("at", at.atOffset(UTC))
                .update();
        if (rows == 0) {
            throw new Conflict("This has been chosen already; it is among the tasks.");
        }
    }
}
