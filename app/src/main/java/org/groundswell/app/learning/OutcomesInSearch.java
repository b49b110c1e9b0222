package org.groundswell.app.learning;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.improvement.FacetSource;
import org.groundswell.app.improvement.ImprovementDocuments;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.Facet;
import org.groundswell.app.search.Search;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How attempts at improvements ended, as the notes everybody may read tell it, for those who narrow the library by it. */
@Repository
class OutcomesInSearch implements FacetSource {

    private static final List<String> OUTCOMES =
            Arrays.stream(Outcome.values()).map(Outcome::label).toList();

    private final JdbcClient jdbc;
    private final Search search;

    OutcomesInSearch(JdbcClient jdbc, Search search) {
        this.jdbc = jdbc;
        this.search = search;
    }

    /** Says that a note became public, reads otherwise or was withdrawn; called in the transaction that does it. */
    void changed(Note note) {
        search.changed(DocumentKind.NOTE.id(note.id().value().toString()));
        var improvement = note.about().improvement();
        if (improvement != null) {
            search.changed(ImprovementDocuments.id(improvement));
        }
    }

    @Override
    public Map<ImprovementId, Map<Facet, List<String>>> of(Set<ImprovementId> improvements) {
        var sql = """
                select improvement_id, array_agg(distinct outcome) as outcomes
                  from learning.public_note
                 where improvement_id = any (:improvements)
                 group by improvement_id
                """;
        var facets = new HashMap<ImprovementId, Map<Facet, List<String>>>();
        jdbc.sql(sql)
                .param(
                        "improvements",
                        improvements.stream().map(ImprovementId::value).toArray(UUID[]::new))
                .query(row -> {
                    var outcomes = (String[]) row.getArray("outcomes").getArray();
                    facets.put(
                            new ImprovementId(row.getObject("improvement_id", UUID.class)),
                            Map.of(
                                    Facet.OUTCOME,
                                    Arrays.stream(outcomes)
                                            .map(outcome ->
                                                    Outcome.valueOf(outcome).label())
                                            .toList()));
                });
        return facets;
    }

    @Override
    public Map<Facet, List<String>> inOrder() {
        return Map.of(Facet.OUTCOME, OUTCOMES);
    }
}
