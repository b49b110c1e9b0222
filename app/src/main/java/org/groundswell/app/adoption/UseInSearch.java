package org.groundswell.app.adoption;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.improvement.FacetSource;
import org.groundswell.app.improvement.ImprovementDocuments;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.programme.ProgrammeId;
import org.groundswell.app.programme.Programmes;
import org.groundswell.app.search.Facet;
import org.groundswell.app.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * How far improvements have spread and where they are used, for those who narrow the library by it: the furthest stage
 * any site stands at, and the regions and integrated care boards of sites where it is in use. As everywhere, programmes
 * only proposed do not count.
 */
@Repository
class UseInSearch implements FacetSource {

    /** The main path, the furthest stage first; a site only identified has not been approached. */
    private static final List<String> STAGES = AdoptionStage.PATH.reversed().stream()
            .filter(stage -> stage.reaches(AdoptionStage.ENGAGED))
            .map(AdoptionStage::label)
            .toList();

    private final JdbcClient jdbc;
    private final Programmes programmes;
    private final Search search;

    UseInSearch(JdbcClient jdbc, Programmes programmes, Search search) {
        this.jdbc = jdbc;
        this.programmes = programmes;
        this.search = search;
    }

    /** Says that sites of a programme stand elsewhere than they did; called in the transaction that moves them. */
    void changed(ProgrammeId programme) {
        programmes.find(programme).ifPresent(found -> changed(found.improvement()));
    }

    /** As {@link #changed(ProgrammeId)}, where the improvement is known already. */
    void changed(ImprovementId improvement) {
        search.changed(ImprovementDocuments.id(improvement));
    }

    @Override
    public Map<ImprovementId, Map<Facet, List<String>>> of(Set<ImprovementId> improvements) {
        var sql = """
                with standing as (
                    select p.improvement_id, c.entry_id, c.stage, s.step
                      from adoption.current_stage c
                      join adoption.stage s on s.stage = c.stage
                      join programme.programme p on p.id = c.programme_id
                     where p.improvement_id = any (:improvements)
                       and p.state <> 'PROPOSED'
                       and s.step >= 2),
                within as (
                    select distinct u.improvement_id, l.parent_id
                      from standing u
                      join directory.parent_link l on l.child_id = u.entry_id
                     where u.step >= 5
                       and l.relation in ('REGION', 'ICB')
                       and (l.from_date is null or l.from_date <= current_date)
                       and (l.to_date is null or l.to_date > current_date))
                select improvement_id, 'STAGE' as facet, (array_agg(stage order by step desc))[1] as value
                  from standing
                 group by improvement_id
                 union
                select w.improvement_id, 'PLACE', e.name
                  from within w
                  join directory.entry e on e.id = w.parent_id
                 union
                select w.improvement_id, 'PLACE', e.name
                  from within w
                  join directory.parent_link l on l.child_id = w.parent_id
                  join directory.entry e on e.id = l.parent_id
                 where l.relation = 'REGION'
                   and (l.from_date is null or l.from_date <= current_date)
                   and (l.to_date is null or l.to_date > current_date)
                 order by 1, 2, 3
                """;
        record Value(ImprovementId improvement, Facet facet, String value) {}
        var ids = improvements.stream().map(ImprovementId::value).toArray(UUID[]::new);
        var values = jdbc.sql(sql)
                .param("improvements", ids)
                .query((row, _) -> new Value(
                        new ImprovementId(row.getObject("improvement_id", UUID.class)),
                        Facet.valueOf(row.getString("facet")),
                        row.getString("value")))
                .list();
        var facets = new HashMap<ImprovementId, Map<Facet, List<String>>>();
        for (var value : values) {
            facets.computeIfAbsent(value.improvement(), _ -> new HashMap<>())
                    .computeIfAbsent(value.facet(), _ -> new ArrayList<>())
                    .add(
                            value.facet() == Facet.STAGE
                                    ? AdoptionStage.valueOf(value.value()).label()
                                    : value.value());
        }
        return facets;
    }

    @Override
    public Map<Facet, List<String>> inOrder() {
        return Map.of(Facet.STAGE, STAGES);
    }
}
