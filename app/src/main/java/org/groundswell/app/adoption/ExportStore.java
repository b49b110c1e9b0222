package org.groundswell.app.adoption;

import java.util.List;
import org.groundswell.app.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Standing events in the long layout. */
@Repository
class ExportStore {

    private final JdbcClient jdbc;

    ExportStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ExportRow> rows(ProgrammeId programme) {
        var sql = """
                select i.code as improvement_code, d.code as ods_code, e.to_stage as stage,
                       e.effective_date::text as stage_date, lower(e.date_precision) as date_precision,
                       coalesce(e.reason_code, '') as reason_code, e.reason_text, e.entered_by, e.note,
                       lower(replace(e.evidence_tier, '_', '-')) as evidence_tier, a.champion
                  from adoption.adoption a
                  join adoption.standing_event e on e.adoption_id = a.id
                  join programme.programme p on p.id = a.programme_id
                  join improvement.improvement_summary i on i.improvement_id = p.improvement_id
                  join directory.site d on d.id = a.entry_id
                 where a.programme_id = :programme
                 order by d.code, a.created_at, a.id, e.story_position
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .query(ExportRow.class)
                .list();
    }
}
