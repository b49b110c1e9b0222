package org.groundswell.app.insight;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.adoption.AdoptionStage;
import org.groundswell.app.adoption.EvidenceTier;
import org.groundswell.app.programme.ProgrammeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts over the views that adoption and programme publish. Counting is the database's work. */
@Repository
class InsightStore {

    private final JdbcClient jdbc;

    InsightStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Cascade cascade(ProgrammeId programme, LocalDate asAt, Instant knownAt) {
        var sql = """
                with target as (
                    select entry_id
                      from programme.target_site
                     where programme_id = :programme
                       and added_on <= :asAt
                       and (removed_on is null or removed_on > :asAt)),
                standing as (
                    select s.entry_id, s.stage, s.evidence_tier
                      from adoption.site_stage_as_at(:programme, :asAt, :knownAt) s
                      join target using (entry_id)),
                furthest as (
                    select f.entry_id, f.step
                      from adoption.furthest_step_as_at(:programme, :asAt, :knownAt) f
                      join target using (entry_id))
                select 'TARGETED' as what, null as stage, null as tier, null::int as step, count(*)::int as sites from target
                union all
                select 'NOW', stage, evidence_tier, null, count(*)::int from standing group by stage, evidence_tier
                union all
                select 'EVER', null, null, step, count(*)::int from furthest group by step
                """;
        var now = new EnumMap<AdoptionStage, Map<EvidenceTier, Integer>>(AdoptionStage.class);
        var furthest = new int[AdoptionStage.PATH.size() + 1];
        var targeted = new int[1];
        jdbc.sql(sql)
                .param("programme", programme.value())
                .param("asAt", asAt)
                .param("knownAt", Timestamp.from(knownAt))
                .query(row -> {
                    int sites = row.getInt("sites");
                    switch (row.getString("what")) {
                        case "TARGETED" -> targeted[0] = sites;
                        case "EVER" -> furthest[row.getInt("step")] = sites;
                        default ->
                            now.computeIfAbsent(
                                            AdoptionStage.valueOf(row.getString("stage")),
                                            _ -> new EnumMap<>(EvidenceTier.class))
                                    .put(EvidenceTier.valueOf(row.getString("tier")), sites);
                    }
                });
        var steps = new ArrayList<Cascade.Step>();
        for (var stage : AdoptionStage.PATH.subList(1, AdoptionStage.PATH.size())) {
            var byTier = new EnumMap<EvidenceTier, Integer>(EvidenceTier.class);
            now.forEach((at, tiers) -> {
                if (at.reaches(stage)) {
                    tiers.forEach((tier, sites) -> byTier.merge(tier, sites, Integer::sum));
                }
            });
            int ever = 0;
            for (int step = AdoptionStage.PATH.indexOf(stage) + 1; step < furthest.length; step++) {
                ever += furthest[step];
            }
            steps.add(new Cascade.Step(stage, sum(byTier), ever, byTier));
        }
        var off = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        now.forEach((stage, tiers) -> {
            if (!stage.onPath()) {
                off.put(stage, sum(tiers));
            }
        });
        return new Cascade(asAt, knownAt, targeted[0], steps, off);
    }

    private static int sum(Map<EvidenceTier, Integer> tiers) {
        return tiers.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Month by month until {@code asAt}, without gaps. */
    List<AdoptionCurve.Point> curve(ProgrammeId programme, LocalDate asAt) {
        var sql = """
                with change as (
                    select date_trunc('month', c.effective_date)::date as month, c.first_use, c.change
                      from adoption.use_change c
                      join programme.target_site t on t.programme_id = c.programme_id
                                                  and t.entry_id = c.entry_id
                                                  and t.added_on <= :asAt
                                                  and (t.removed_on is null or t.removed_on > :asAt)
                     where c.programme_id = :programme
                       and c.effective_date <= :asAt)
                select m.month::date as month,
                       (sum(coalesce(sum(c.first_use), 0)) over (order by m.month))::int as ever_live,
                       (sum(coalesce(sum(c.change), 0)) over (order by m.month))::int as in_use
                  from (select generate_series(min(month), date_trunc('month', :asAt::date), interval '1 month') as month
                          from change) m
                  left join change c on c.month = m.month
                 group by m.month
                 order by m.month
                """;
        return jdbc.sql(sql)
                .param("programme", programme.value())
                .param("asAt", asAt)
                .query((row, _) -> new AdoptionCurve.Point(
                        YearMonth.from(row.getObject("month", LocalDate.class)),
                        row.getInt("ever_live"),
                        row.getInt("in_use")))
                .list();
    }
}
