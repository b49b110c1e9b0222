package org.groundswell.app.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.directory.Entry;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.programme.ProgrammeSummary;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts and lists of the sites that use an improvement. */
@Repository
class PlaceUseStore {

    /** The facts sites are compared by, as they are today. */
    private static final String FACTS = """
            select max(a.number) filter (where a.name = 'size') as size,
                   max(a.number) filter (where a.name = 'imd_quintile') as deprivation,
                   coalesce(max(a.text) filter (where a.name = 'rurality'), '') as rurality
              from directory.site_attribute a
             where a.entry_id = d.id
               and (a.from_date is null or a.from_date <= current_date)
               and (a.to_date is null or a.to_date > current_date)
            """;

    private final JdbcClient jdbc;

    PlaceUseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Exact counts; programmes only proposed do not count. */
    List<PlaceUse> byPlace(ImprovementId improvement) {
        var sql = """
                with used as (
                    select distinct on (c.entry_id) c.entry_id, s.step, c.stage, p.synthetic <> '' as synthetic
                      from adoption.current_stage c
                      join adoption.stage s on s.stage = c.stage
                      join programme.programme p on p.id = c.programme_id
                     where p.improvement_id = :improvement
                       and p.state <> 'PROPOSED'
                     order by c.entry_id, s.step desc nulls last),
                counted as (
                    select d.scheme,
                           coalesce(d.icb_code, d.region_code, '') as code,
                           coalesce(d.icb_name, d.region_name, '') as name,
                           case when d.icb_code is null then '' else coalesce(d.region_name, '') end as region,
                           count(*) filter (where u.step between 2 and 4) as coming,
                           count(*) filter (where u.step >= 5) as in_use,
                           count(*) filter (where u.stage in ('LAPSED', 'STOPPED')) as gone,
                           bool_or(u.synthetic) as synthetic
                      from used u
                      join directory.site d on d.id = u.entry_id
                     group by 1, 2, 3, 4)
                select c.code, case when coalesce(e.name_known, true) then c.name else c.scheme || ' ' || c.code end as name,
                       c.region, c.coming, c.in_use, c.gone, c.synthetic, e.latitude, e.longitude
                  from counted c
                  left join directory.entry e on e.code = c.code and e.kind = 'PLACE' and e.scheme = c.scheme
                 where c.coming + c.in_use + c.gone > 0
                 order by c.region, c.name, c.code
                """;
        return jdbc.sql(sql)
                .param("improvement", improvement.value())
                .query((row, _) -> new PlaceUse(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("region"),
                        row.getLong("coming"),
                        row.getLong("in_use"),
                        row.getLong("gone"),
                        number(row, "latitude"),
                        number(row, "longitude"),
                        row.getBoolean("synthetic")))
                .list();
    }

    AlikeSite facts(Entry site) {
        return jdbc.sql("select f.* from directory.entry d cross join lateral (" + FACTS + ") f where d.id = :site")
                .param("site", site.id().value())
                .query((row, _) -> new AlikeSite(
                        site.code(),
                        site.name(),
                        "",
                        null,
                        null,
                        number(row, "size"),
                        number(row, "deprivation"),
                        row.getString("rurality")))
                .single();
    }

    /** The other sites of the same type that use it. */
    List<AlikeSite> inUse(List<ProgrammeSummary> in, Entry site) {
        var sql = """
                select distinct on (d.id) d.code, d.name, coalesce(d.icb_name, d.region_name, '') as place, c.stage,
                       c.effective_date, f.*
                  from adoption.current_stage c
                  join adoption.stage s on s.stage = c.stage
                  join directory.site d on d.id = c.entry_id
                 cross join lateral (%s) f
                 where c.programme_id = any (:programmes)
                   and s.step >= 5
                   and d.type = :type
                   and d.id <> :site
                 order by d.id, s.step desc
                """.formatted(FACTS);
        return jdbc.sql(sql)
                .param(
                        "programmes",
                        in.stream().map(programme -> programme.id().value()).toArray(UUID[]::new))
                .param("type", site.type().name())
                .param("site", site.id().value())
                .query((row, _) -> new AlikeSite(
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("place"),
                        AdoptionStage.valueOf(row.getString("stage")),
                        row.getObject("effective_date", LocalDate.class),
                        number(row, "size"),
                        number(row, "deprivation"),
                        row.getString("rurality")))
                .list();
    }

    private static @Nullable Double number(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Double.class);
    }
}
