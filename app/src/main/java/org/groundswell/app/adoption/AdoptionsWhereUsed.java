package org.groundswell.app.adoption;

import java.sql.ResultSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.WhereUsed;
import org.groundswell.app.programme.Programmes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts, over all programmes of an improvement, the sites that use it; programmes only proposed do not count. */
@Repository
class AdoptionsWhereUsed implements WhereUsed {

    private final JdbcClient jdbc;
    private final Programmes programmes;

    AdoptionsWhereUsed(JdbcClient jdbc, Programmes programmes) {
        this.jdbc = jdbc;
        this.programmes = programmes;
    }

    @Override
    public Map<ImprovementId, Use> of(Set<ImprovementId> improvements) {
        var sql = """
                with used as (
                    select distinct on (p.improvement_id, c.entry_id) p.improvement_id, p.synthetic, s.step, c.stage,
                           c.evidence_tier
                      from adoption.current_stage c
                      join adoption.stage s on s.stage = c.stage
                      join programme.programme p on p.id = c.programme_id
                     where p.improvement_id = any(:improvements)
                       and p.state <> 'PROPOSED'
                     order by p.improvement_id, c.entry_id, s.step desc nulls last),
                counted as (
                    select improvement_id,
                           count(*) filter (where step >= 2) as engaged,
                           count(*) filter (where step >= 5) as adopted,
                           count(*) filter (where step >= 7) as sustained,
                           count(*) filter (where stage in ('LAPSED', 'STOPPED')) as gone,
                           count(*) filter (where step >= 5 and evidence_tier = 'SELF_DECLARED') as declared,
                           bool_or(synthetic <> '') as synthetic
                      from used
                     group by improvement_id)
                select c.*, i.code
                  from counted c
                  join improvement.improvement_summary i on i.improvement_id = c.improvement_id
                """;
        var used = new HashMap<ImprovementId, Use>();
        var today = programmes.today();
        jdbc.sql(sql)
                .param(
                        "improvements",
                        improvements.stream().map(ImprovementId::value).toArray(UUID[]::new))
                .query((ResultSet row) -> {
                    used.put(
                            new ImprovementId(row.getObject("improvement_id", UUID.class)),
                            new Use(
                                    row.getLong("engaged"),
                                    row.getLong("adopted"),
                                    row.getLong("sustained"),
                                    row.getLong("gone"),
                                    row.getLong("declared"),
                                    today,
                                    "/improvements/" + row.getString("code") + "/where-used",
                                    row.getBoolean("synthetic")));
                });
        return used;
    }

    @Override
    public Set<ImprovementId> inUseAt(EntryId site) {
        var sql = """
                select distinct p.improvement_id
                  from adoption.current_stage c
                  join programme.programme p on p.id = c.programme_id
                 where (c.entry_id = :site
                        or c.entry_id in (select l.child_id
                                            from directory.parent_link l
                                           where l.parent_id = :site
                                             and (l.to_date is null or l.to_date > current_date)))
                   and c.stage in ('LIVE', 'EMBEDDED', 'SUSTAINED')
                   and p.state <> 'PROPOSED'
                """;
        return jdbc.sql(sql)
                .param("site", site.value())
                .query((row, _) -> new ImprovementId(row.getObject("improvement_id", UUID.class)))
                .set();
    }
}
