package org.groundswell.app.improvement;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The tables {@code improvement.component} and {@code improvement.checklist_item}. */
@Repository
class ComponentStore {

    private final JdbcClient jdbc;

    ComponentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The components of a version with their checklist items, both in order. */
    List<Component> all(VersionId version) {
        return all(List.of(version)).getOrDefault(version, List.of());
    }

    /** The components of several versions in one query; a version without any is absent. */
    Map<VersionId, List<Component>> all(Collection<VersionId> versions) {
        var sql = """
                select c.version_id, c.id, c.lineage, c.name, c.function, c.form, c.core, c.rationale,
                       i.time_label, i.words, i.core as item_core
                  from improvement.component c
                  left join improvement.checklist_item i on i.component_id = c.id
                 where c.version_id = any (:versions)
                 order by c.version_id, c.position, i.position
                """;
        Map<UUID, Gathered> gathered = new LinkedHashMap<>();
        var ids = versions.stream().map(VersionId::value).toArray(UUID[]::new);
        jdbc.sql(sql).param("versions", ids).query(row -> {
            var id = row.getObject("id", UUID.class);
            var component = gathered.get(id);
            if (component == null) {
                component = new Gathered(
                        new VersionId(row.getObject("version_id", UUID.class)),
                        row.getObject("lineage", UUID.class),
                        new ComponentText(
                                row.getString("name"),
                                row.getString("function"),
                                row.getString("form"),
                                row.getBoolean("core"),
                                row.getString("rationale")),
                        new ArrayList<>());
                gathered.put(id, component);
            }
            var words = row.getString("words");
            if (words != null) {
                component
                        .items()
                        .add(new ChecklistItem(row.getString("time_label"), words, row.getBoolean("item_core")));
            }
        });
        return gathered.entrySet().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.getValue().version(),
                        Collectors.mapping(
                                entry -> new Component(
                                        new ComponentId(entry.getKey()),
                                        entry.getValue().lineage(),
                                        entry.getValue().text(),
                                        new Checklist(entry.getValue().items())),
                                Collectors.toList())));
    }

    private record Gathered(VersionId version, UUID lineage, ComponentText text, List<ChecklistItem> items) {}

    /** The version a component belongs to. */
    Optional<VersionId> versionOf(ComponentId id) {
        return jdbc.sql("select version_id from improvement.component where id = :id")
                .param("id", id.value())
                .query((row, _) -> new VersionId(row.getObject("version_id", UUID.class)))
                .optional();
    }

    void addAll(VersionId version, List<Component> components) {
        components.forEach(component -> add(version, component));
    }

    /** Adds a component after the last one. */
    void add(VersionId version, Component component) {
        var sql = """
                insert into improvement.component (id, version_id, lineage, position, name, function, form, core, rationale)
                select :id, :version, :lineage, coalesce(max(position), 0) + 1, :name, :function, :form, :core, :rationale
                  from improvement.component
                 where version_id = :version
                """;
        text(jdbc.sql(sql), component.text())
                .param("id", component.id().value())
                .param("version", version.value())
                .param("lineage", component.lineage())
                .update();
        addItems(component.id(), component.checklist());
    }

    void save(ComponentId id, ComponentText text) {
        var sql = """
                update improvement.component
                   set name = :name, function = :function, form = :form, core = :core, rationale = :rationale
                 where id = :id
                """;
        text(jdbc.sql(sql), text).param("id", id.value()).update();
    }

    void save(ComponentId id, Checklist checklist) {
        jdbc.sql("delete from improvement.checklist_item where component_id = :id")
                .param("id", id.value())
                .update();
        addItems(id, checklist);
    }

    /** Puts the components of a version into this order. */
    void order(List<ComponentId> ids) {
        var sql = "update improvement.component set position = :position where id = :id";
        IntStream.range(0, ids.size())
                .forEach(n -> jdbc.sql(sql)
                        .param("id", ids.get(n).value())
                        .param("position", n + 1)
                        .update());
    }

    void remove(ComponentId id) {
        jdbc.sql("delete from improvement.component where id = :id")
                .param("id", id.value())
                .update();
    }

    void removeAll(VersionId version) {
        jdbc.sql("delete from improvement.component where version_id = :version")
                .param("version", version.value())
                .update();
    }

    private void addItems(ComponentId component, Checklist checklist) {
        var sql = """
                insert into improvement.checklist_item (id, component_id, position, time_label, words, core)
                values (:id, :component, :position, :time, :words, :core)
                """;
        for (int n = 0; n < checklist.items().size(); n++) {
            var item = checklist.items().get(n);
            jdbc.sql(sql)
                    .param("id", UUID.randomUUID())
                    .param("component", component.value())
                    .param("position", n + 1)
                    .param("time", item.time())
                    .param("words", item.words())
                    .param("core", item.core())
                    .update();
        }
    }

    private static JdbcClient.StatementSpec text(JdbcClient.StatementSpec statement, ComponentText text) {
        return statement
                .param("name", text.name())
                .param("function", text.function())
                .param("form", text.form())
                .param("core", text.core())
                .param("rationale", text.rationale());
    }
}
