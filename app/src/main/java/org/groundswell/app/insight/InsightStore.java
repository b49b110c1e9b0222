package org.groundswell.app.insight;

import java.sql.ResultSet;
import java.time.LocalDate;
import java.time.YearMonth;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over what adoption and programme publish. Counting is the database's work. */
@Repository
class InsightStore {

    private final JdbcClient jdbc;

    InsightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the target sites stood on that day and how they came there, as known now: one pass over their stories. */
    SpreadRows spread(ProgrammeId programme, LocalDate asAt) {
        var sql = """
                with target as (
                    select entry_id
                      from programme.target_site
                     where programme_id = :programme
                       and added_on <= :asAt
                       and (removed_on is null or removed_on > :asAt)),
                told as materialized (
                    select stage, evidence_tier, effective_date, in_use, was_in_use, used_before,
                           max(step) over story as furthest, lead(1) over story is null as last
                      from adoption.site_story
                     where programme_id = :programme
                       and effective_date <= :asAt
                       and entry_id in (select entry_id from target)
                    window story as (partition by entry_id order by begun_at, adoption_id, story_position))
                select 'TARGETED' as what, count(*)::int as sites, null as stage, null as tier, null::int as furthest,
                       null::date as month, null::int as first_use, null::int as change
                  from target
                union all
                select 'STANDING', count(*)::int, stage, evidence_tier, furthest, null, null, null
                  from told
                 where last
                 group by stage, evidence_tier, furthest
                union all
                select 'USE', null, null, null, null, date_trunc('month', effective_date::timestamp)::date,
                       count(*) filter (where in_use and not used_before)::int,
                       sum(case when in_use then 1 else -1 end)::int
                  from told
                 where in_use <> was_in_use
                 group by 6
                """;
        var counts = new SpreadRows();
        jdbc.sql(sql).param("programme", programme.value()).param("asAt", asAt).query((ResultSet row) -> {
            int sites = row.getInt("sites");
            switch (row.getString("what")) {
                case "TARGETED" -> counts.targeted(sites);
                case "STANDING" ->
                    counts.standing(
                            AdoptionStage.valueOf(row.getString("stage")),
                            EvidenceTier.valueOf(row.getString("tier")),
                            row.getInt("furthest"),
                            sites);
                default ->
                    counts.used(
                            YearMonth.from(row.getObject("month", LocalDate.class)),
                            row.getInt("first_use"),
                            row.getInt("change"));
            }
        });
        return counts;
    }
}
