package org.groundswell.app.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.programme.ProgrammeId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sites of a programme as lists and boards show them. */
@Repository
class SiteLineStore {

    /** Targets and whoever has an adoption, each with the latest of its adoptions. */
    private static final String LINES = """
            with adopting as (
                select distinct on (c.entry_id) c.*
                  from adoption.current_stage c
                 where c.programme_id = :programme
                 order by c.entry_id, c.ended, c.recorded_at desc),
            line as (
                select coalesce(t.entry_id, c.entry_id) as entry_id, t.entry_id is not null as target,
                       c.adoption_id, coalesce(c.stage, 'IDENTIFIED') as stage, c.effective_date, c.date_precision,
                       c.evidence_tier, c.wave_id, coalesce(c.champion, '') as champion
                  from (select entry_id
                          from programme.target_site
                         where programme_id = :programme and removed_on is null) t
                  full join adopting c using (entry_id)),
            found as (
                select l.*, s.code, s.name, s.town, s.postcode, s.icb_name, w.name as wave
                  from line l
                  join directory.site s on s.id = l.entry_id
                  left join programme.wave w on w.id = l.wave_id
                 where (:text = '' or s.code ilike :pattern or s.name ilike :pattern or s.town ilike :pattern
                        or replace(s.postcode, ' ', '') ilike replace(:pattern, ' ', ''))
                   and (:place = '' or s.icb_code = :place or s.region_code = :place)
                   and (:tier::text is null or l.evidence_tier = :tier)
                   and (:wave::uuid is null or l.wave_id = :wave))
            """;

    private final JdbcClient jdbc;

    SiteLineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the sites that match, by name. */
    List<SiteLine> page(ProgrammeId programme, SiteFilter filter, int limit, long offset) {
        var sql = LINES + """
                select * from found
                 where :stage::text is null or stage = :stage
                 order by name, code
                 limit :limit offset :offset
                """;
        return jdbc.sql(sql)
                .paramSource(
                        parameters(programme, filter).addValue("limit", limit).addValue("offset", offset))
                .query(SiteLineStore::line)
                .list();
    }

    /** The first few sites of every stage that match, by name. */
    List<SiteLine> firstOfEachStage(ProgrammeId programme, SiteFilter filter, int each) {
        var sql = LINES + """
                select * from (select found.*, row_number() over (partition by stage order by name, code) as place from found) f
                 where place <= :each
                 order by name, code
                """;
        return jdbc.sql(sql)
                .paramSource(parameters(programme, filter).addValue("each", each))
                .query(SiteLineStore::line)
                .list();
    }

    /** How many sites stand at each stage, of those that match all but the stage asked for. */
    Map<AdoptionStage, Integer> countByStage(ProgrammeId programme, SiteFilter filter) {
        var sql = LINES + "select stage, count(*) as sites from found group by stage";
        var counts = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        jdbc.sql(sql).paramSource(parameters(programme, filter)).query((ResultSet row) -> {
            counts.put(AdoptionStage.valueOf(row.getString("stage")), row.getInt("sites"));
        });
        return counts;
    }

    private static MapSqlParameterSource parameters(ProgrammeId programme, SiteFilter filter) {
        var escaped = filter.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        return new MapSqlParameterSource("programme", programme.value())
                .addValue("text", filter.text())
                .addValue("pattern", "%" + escaped + "%")
                .addValue("place", filter.place())
                .addValue("stage", filter.stage().map(Enum::name).orElse(null))
                .addValue("tier", filter.tier().map(Enum::name).orElse(null))
                .addValue("wave", filter.wave().orElse(null), Types.OTHER);
    }

    private static SiteLine line(ResultSet row, int number) throws SQLException {
        var precision = row.getString("date_precision");
        var tier = row.getString("evidence_tier");
        return new SiteLine(
                new EntryId(row.getObject("entry_id", UUID.class)),
                row.getString("code"),
                row.getString("name"),
                row.getString("town"),
                row.getString("postcode"),
                row.getString("icb_name"),
                row.getObject("adoption_id", UUID.class),
                AdoptionStage.valueOf(row.getString("stage")),
                row.getObject("effective_date", LocalDate.class),
                precision == null ? null : DatePrecision.valueOf(precision),
                tier == null ? null : EvidenceTier.valueOf(tier),
                row.getString("wave"),
                row.getString("champion"),
                row.getBoolean("target"));
    }
}
