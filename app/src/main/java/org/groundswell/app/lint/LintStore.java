package org.groundswell.app.lint;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.lint.ProgrammeFacts.SiteFacts;
import org.groundswell.app.lint.ProgrammeFacts.TestFacts;
import org.groundswell.app.programme.ProgrammeId;
import org.groundswell.app.programme.WaveId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what the checks look at, over the views of those who have it. */
@Repository
class LintStore {

    private final JdbcClient jdbc;

    LintStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SiteFacts sites(ProgrammeId programme, LocalDate today) {
        var sql = """
                with named as (
                    select lower(btrim(c.champion)) as champion,
                           count(*) filter (where s.step >= 3) as committed,
                           count(*) filter (where s.step >= 3 and btrim(c.deputy) = '') as without_deputy,
                           count(*) filter (where s.step >= 5) as live,
                           count(*) filter (where s.step >= 5 and c.evidence_tier = 'SELF_DECLARED') as declared,
                           count(*) filter (where s.step >= 2 and w.test is not true) as beyond_test
                      from adoption.current_stage c
                      join adoption.stage s on s.stage = c.stage
                      left join programme.wave w on w.id = c.wave_id
                     where c.programme_id = :programme
                     group by 1)
                select (select count(*)
                          from programme.target_site t
                         where t.programme_id = :programme
                           and t.added_on <= :today
                           and (t.removed_on is null or t.removed_on > :today)) as targeted,
                       sum(committed) as committed, sum(without_deputy) as without_deputy,
                       sum(committed) filter (where champion <> '') as with_champion,
                       max(committed) filter (where champion <> '') as same_champion,
                       sum(live) as live, sum(declared) as declared, sum(beyond_test) as beyond_test
                  from named
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .param("today", today)
                .query((row, _) -> new SiteFacts(
                        row.getInt("targeted"),
                        row.getInt("committed"),
                        row.getInt("without_deputy"),
                        row.getInt("with_champion"),
                        row.getInt("same_champion"),
                        row.getInt("live"),
                        row.getInt("declared"),
                        row.getInt("beyond_test")))
                .single();
    }

    TestFacts tests(ProgrammeId programme) {
        var sql = """
                select count(distinct c.entry_id) as sites, count(distinct d.type) as types,
                       count(distinct d.icb_code) as boards,
                       count(distinct coalesce(a.text, a.number::text)) filter (where a.name = 'rurality') as ruralities,
                       count(distinct coalesce(a.text, a.number::text)) filter (where a.name = 'imd_quintile') as deprivation
                  from adoption.current_stage c
                  join programme.wave w on w.id = c.wave_id and w.test
                  join directory.site d on d.id = c.entry_id
                  left join directory.site_attribute a on a.entry_id = c.entry_id
                                                      and (a.from_date is null or a.from_date <= current_date)
                                                      and (a.to_date is null or a.to_date > current_date)
                 where c.programme_id = :programme
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .query((row, _) -> new TestFacts(
                        row.getInt("sites"),
                        row.getInt("types"),
                        row.getInt("boards"),
                        row.getInt("ruralities"),
                        row.getInt("deprivation")))
                .single();
    }

    /** Sites of each wave that are neither declined nor stopped; a wave without any is absent. */
    Map<WaveId, Integer> sitesByWave(ProgrammeId programme) {
        var sql = """
                select c.wave_id, count(*) as sites
                  from adoption.current_stage c
                  join adoption.stage s on s.stage = c.stage
                 where c.programme_id = :programme
                   and c.wave_id is not null
                   and s.step is not null
                 group by c.wave_id
                """;
        var sites = new HashMap<WaveId, Integer>();
        jdbc.sql(sql).param("programme", programme.value()).query(row -> {
            sites.put(new WaveId(row.getObject("wave_id", UUID.class)), row.getInt("sites"));
        });
        return sites;
    }
}
