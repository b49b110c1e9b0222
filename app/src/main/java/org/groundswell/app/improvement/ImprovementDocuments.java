package org.groundswell.app.improvement;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.groundswell.app.search.Document;
import org.groundswell.app.search.DocumentKind;
import org.groundswell.app.search.DocumentSource;
import org.groundswell.app.search.Facet;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * Public improvements as documents to be found, with the words of the version that sites adopt today. A draft, of an
 * improvement or of its next version, is not found.
 */
@Repository
public class ImprovementDocuments implements DocumentSource {

    /** What stands where nobody has recorded evidence. */
    public static final String NO_EVIDENCE = "None recorded";

    private static final int ROWS_AT_ONCE = 500;

    private static final String SELECT = """
            select i.id, i.code, i.title, i.summary, i.problem, i.population, i.settings, i.keywords, i.complexity,
                   i.conditions, i.other_conditions, i.population_groups, v.cost_band,
                   i.owner_name, i.status, i.synthetic, i.changed_at,
                   concat_ws(E'\\n', v.why, v.materials, v.procedures, v.providers, v.how, v.place,
                             v.when_and_how_much, v.tailoring, v.modifications, v.how_well, v.setup_cost,
                             v.running_cost, v.setup_staff_time, v.running_staff_time, v.risks, v.equality_impact)
                       as description,
                   (select string_agg(concat_ws(E'\\n', p.name, p.function, p.form), E'\\n' order by p.position)
                      from improvement.component p
                     where p.version_id = c.version_id) as components,
                   (select string_agg(concat_ws(E'\\n', e.outcome, e.effect, e.harms, e.setting), E'\\n' order by e.id)
                      from improvement.evidence_item e
                     where e.improvement_id = i.id
                       and e.removed_at is null) as findings,
                   (select e.strength
                      from improvement.evidence_item e
                     where e.improvement_id = i.id
                       and e.removed_at is null
                     order by array_position(array['STRONG', 'MODERATE', 'LIMITED', 'UNCLEAR'], e.strength)
                     limit 1) as strongest
              from improvement.improvement i
              left join improvement.current_version c on c.improvement_id = i.id
              left join improvement.version v on v.id = c.version_id
             where i.shared_at is not null
            """;

    private final JdbcClient jdbc;
    private final ObjectProvider<FacetSource> others;
    private final ObjectProvider<WhereUsed> whereUsed;

    ImprovementDocuments(JdbcClient jdbc, ObjectProvider<FacetSource> others, ObjectProvider<WhereUsed> whereUsed) {
        this.jdbc = jdbc;
        this.others = others;
        this.whereUsed = whereUsed;
    }

    /** What other capabilities know of the improvements about to be read. */
    private record Known(
            Map<ImprovementId, WhereUsed.Use> uses, List<Map<ImprovementId, Map<Facet, List<String>>>> facets) {}

    /** The id of an improvement's document. */
    public static String id(ImprovementId improvement) {
        return DocumentKind.IMPROVEMENT.id(improvement.value().toString());
    }

    /** The improvement a document is about. */
    public static ImprovementId improvementOf(String id) {
        return ImprovementId.of(DocumentKind.codeOf(id));
    }

    @Override
    public DocumentKind kind() {
        return DocumentKind.IMPROVEMENT;
    }

    @Override
    @Transactional(readOnly = true)
    public void all(Consumer<Document> each) {
        var ids = jdbc.sql("select id from improvement.improvement where shared_at is not null")
                .query((row, _) -> new ImprovementId(row.getObject("id", UUID.class)))
                .set();
        var known = known(ids);
        jdbc.sql(SELECT).withFetchSize(ROWS_AT_ONCE).query(row -> {
            each.accept(document(row, known));
        });
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Document> find(String id) {
        var known = known(Set.of(improvementOf(id)));
        return jdbc.sql(SELECT + " and i.id = :id")
                .param("id", UUID.fromString(DocumentKind.codeOf(id)))
                .query((row, _) -> document(row, known))
                .optional();
    }

    private Known known(Set<ImprovementId> ids) {
        var where = whereUsed.getIfAvailable();
        return new Known(
                where == null || ids.isEmpty() ? Map.of() : where.of(ids),
                ids.isEmpty()
                        ? List.of()
                        : others.stream().map(source -> source.of(ids)).toList());
    }

    private static Document document(ResultSet row, Known known) throws SQLException {
        var settings = Rows.settings(row.getArray("settings")).stream()
                .map(Setting::label)
                .toList();
        var facets = new HashMap<String, List<String>>();
        facets.put(Facet.SETTING.key(), settings);
        facets.put(
                Facet.STATUS.key(),
                List.of(ImprovementStatus.valueOf(row.getString("status")).label()));
        var strongest = Rows.constant(row, "strongest", EvidenceStrength.class);
        facets.put(Facet.EVIDENCE.key(), List.of(strongest == null ? NO_EVIDENCE : strongest.label()));
        var complexity = Rows.constant(row, "complexity", Complexity.class);
        if (complexity != null) {
            facets.put(Facet.COMPLEXITY.key(), List.of(complexity.label()));
        }
        var focus = Rows.focus(row);
        facets.put(Facet.CONDITION.key(), focus.conditionNames());
        facets.put(Facet.POPULATION.key(), focus.groupNames());
        var band = Rows.constant(row, "cost_band", CostBand.class);
        if (band != null) {
            facets.put(Facet.COST.key(), List.of(band.label()));
        }
        var id = new ImprovementId(row.getObject("id", UUID.class));
        known.facets()
                .forEach(source ->
                        source.getOrDefault(id, Map.of()).forEach((facet, values) -> facets.put(facet.key(), values)));
        var use = known.uses().get(id);
        return new Document(
                DocumentKind.IMPROVEMENT.id(row.getString("id")),
                DocumentKind.IMPROVEMENT,
                row.getString("title"),
                row.getString("summary"),
                text(row, settings, focus),
                "/improvements/" + row.getString("code"),
                Map.copyOf(facets),
                use == null ? Map.of() : use.figures(),
                row.getBoolean("synthetic"),
                Rows.instant(row, "changed_at"));
    }

    private static String text(ResultSet row, List<String> settings, Focus focus) throws SQLException {
        var texts = new ArrayList<String>();
        for (var column : List.of("problem", "population")) {
            texts.add(row.getString(column));
        }
        texts.addAll(Rows.texts(row.getArray("keywords")));
        texts.addAll(settings);
        texts.addAll(focus.words());
        texts.add(row.getString("owner_name"));
        for (var column : List.of("description", "components", "findings")) {
            Stream.ofNullable(row.getString(column)).forEach(texts::add);
        }
        return texts.stream().filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }
}
