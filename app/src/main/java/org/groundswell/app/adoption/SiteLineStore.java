package org.groundswell.app.adoption;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.UUID;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.programme.ProgrammeId;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sites of a programme as lists and boards show them. */
@Repository
class SiteLineStore {

    /**
     * Targets and whoever has an adoption, each with the open one of its adoptions or else the latest; no more of each
     * than finding and counting them needs: the index {@code adoption_programme} holds it in the order of the sites.
     */
    private static final String FOUND = """
            with adopting as (
                select distinct on (entry_id) entry_id, adoption_id, stage, evidence_tier, wave_id
                  from adoption.current_stage
                 where programme_id = :programme
                 order by entry_id, ended, recorded_at desc),
            found as materialized (
                select e.id as entry_id, e.name, e.code, t.entry_id is not null as target, a.adoption_id,
                       coalesce(a.stage, 'IDENTIFIED') as stage
                  from (select entry_id
                          from programme.target_site
                         where programme_id = :programme
                           and removed_on is null) t
                  full join adopting a on a.entry_id = t.entry_id
                  join directory.entry e on e.id = coalesce(t.entry_id, a.entry_id)
                 where true
                 %s),
            counted as (select stage, count(*)::int as sites from found group by stage)
            """;

    private static final String TEXT = """
            and (e.code ilike :pattern or e.name ilike :pattern or e.town ilike :pattern
                 or replace(e.postcode, ' ', '') ilike replace(:pattern, ' ', ''))
            """;
    private static final String TIER = "and a.evidence_tier = :tier\n";
    private static final String WAVE = "and a.wave_id = :wave\n";
    private static final String PLACE = """
            and e.id in (select l.child_id
                           from directory.parent_link l
                           join directory.entry p on p.id = l.parent_id
                          where p.code = :place
                            and l.relation in ('ICB', 'REGION')
                            and (l.from_date is null or l.from_date <= current_date)
                            and (l.to_date is null or l.to_date > current_date))
            """;

    /** The rest of what a line says, for the few shown; a stage of which none is shown has a row for its count. */
    private static final String LINES = """
            select c.stage, c.sites, s.entry_id, s.name, s.code, s.target, s.adoption_id, e.town, e.postcode,
                   a.effective_date, a.date_precision, a.evidence_tier, coalesce(a.champion, '') as champion,
                   w.name as wave
              from counted c
              left join %s s on s.stage = c.stage
              left join directory.entry e on e.id = s.entry_id
              left join adoption.current_stage a on a.adoption_id = s.adoption_id
              left join programme.wave w on w.id = a.wave_id
             order by s.name, s.code
            """;

    private final JdbcClient jdbc;

    SiteLineStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page of the sites that match, by name. */
    SiteList page(ProgrammeId programme, SiteFilter filter, int limit, long offset) {
        var page = "(select * from found %s order by name, code limit :limit offset :offset)"
                .formatted(filter.stage().isPresent() ? "where stage = :stage" : "");
        var wanted = parameters(programme, filter).addValue("limit", limit).addValue("offset", offset);
        filter.stage().ifPresent(stage -> wanted.addValue("stage", stage.name()));
        return list(filter, page, wanted);
    }

    /** The first few sites of every stage that match, by name. */
    SiteList firstOfEachStage(ProgrammeId programme, SiteFilter filter, int each) {
        var first = "lateral (select * from found f where f.stage = c.stage order by name, code limit :each)";
        return list(filter, first, parameters(programme, filter).addValue("each", each));
    }

    private SiteList list(SiteFilter filter, String shown, MapSqlParameterSource parameters) {
        var counts = new EnumMap<AdoptionStage, Integer>(AdoptionStage.class);
        var lines = new ArrayList<SiteLine>();
        jdbc.sql(FOUND.formatted(conditions(filter)) + LINES.formatted(shown))
                .paramSource(parameters)
                .query((ResultSet row) -> {
                    var stage = AdoptionStage.valueOf(row.getString("stage"));
                    counts.put(stage, row.getInt("sites"));
                    var site = row.getObject("entry_id", UUID.class);
                    if (site != null) {
                        lines.add(line(site, stage, row));
                    }
                });
        return new SiteList(lines, counts);
    }

    /** Only what is asked for: a condition that may be empty would have the database plan for both. */
    private static String conditions(SiteFilter filter) {
        return (filter.text().isEmpty() ? "" : TEXT)
                + (filter.tier().isEmpty() ? "" : TIER)
                + (filter.wave().isEmpty() ? "" : WAVE)
                + (filter.place().isEmpty() ? "" : PLACE);
    }

    private static MapSqlParameterSource parameters(ProgrammeId programme, SiteFilter filter) {
        var escaped = filter.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
        var parameters = new MapSqlParameterSource("programme", programme.value())
                .addValue("pattern", "%" + escaped + "%")
                .addValue("place", filter.place());
        filter.tier().ifPresent(tier -> parameters.addValue("tier", tier.name()));
        filter.wave().ifPresent(wave -> parameters.addValue("wave", wave));
        return parameters;
    }

    private static SiteLine line(UUID site, AdoptionStage stage, ResultSet row) throws SQLException {
        var precision = row.getString("date_precision");
        var tier = row.getString("evidence_tier");
        return new SiteLine(
                new EntryId(site),
                row.getString("code"),
                row.getString("name"),
                row.getString("town"),
                row.getString("postcode"),
                row.getObject("adoption_id", UUID.class),
                stage,
                row.getObject("effective_date", LocalDate.class),
                precision == null ? null : DatePrecision.valueOf(precision),
                tier == null ? null : EvidenceTier.valueOf(tier),
                row.getString("wave"),
                row.getString("champion"),
                row.getBoolean("target"));
    }
}
