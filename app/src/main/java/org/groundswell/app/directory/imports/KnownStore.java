package org.groundswell.app.directory.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.groundswell.app.directory.EntryStatus;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.Relation;
import org.groundswell.app.directory.imports.MembershipComparison.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Reads what the directory knows of the entries a list speaks about: a handful of queries, however long the list. Codes
 * are joined and not compared with {@code any}, which a plan made once for all lengths would search from end to end.
 */
@Repository
class KnownStore {

    private final JdbcClient jdbc;

    KnownStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Entries by code, with all their history. */
    Map<String, EntryState> states(String scheme, Collection<String> codes) {
        var wanted = codes.toArray(String[]::new);
        var names = timelines(scheme, wanted, "entry_name", "name", row -> row.getString("value"));
        var statuses =
                timelines(scheme, wanted, "entry_status", "status", row -> EntryStatus.valueOf(row.getString("value")));
        var parents = parents(scheme, wanted);
        var attributes = attributes(scheme, wanted);
        var sql = """
                select id, code, type, name, name_known, status, open_date, close_date, address, town, postcode,
                       latitude, longitude, list, as_at
                  from directory.entry
                 where scheme = :scheme
                   and code in (select unnest(:codes))
                """;
        return jdbc
                .sql(sql)
                .param("scheme", scheme)
                .param("codes", wanted)
                .query((row, _) -> {
                    var id = row.getObject("id", UUID.class);
                    return state(
                            scheme,
                            row,
                            names.getOrDefault(id, Timeline.empty()),
                            statuses.getOrDefault(id, Timeline.empty()),
                            parents.getOrDefault(id, Map.of()),
                            attributes.getOrDefault(id, Map.of()));
                })
                .stream()
                .collect(Collectors.toMap(EntryState::code, state -> state));
    }

    private static EntryState state(
            String scheme,
            ResultSet row,
            Timeline<String> names,
            Timeline<EntryStatus> statuses,
            Map<Relation, Timeline<String>> parents,
            Map<String, Timeline<Attribute>> attributes)
            throws SQLException {
        return new EntryState(
                row.getObject("id", UUID.class),
                scheme,
                row.getString("code"),
                EntryType.valueOf(row.getString("type")),
                row.getString("name"),
                row.getBoolean("name_known"),
                EntryStatus.valueOf(row.getString("status")),
                date(row, "open_date"),
                date(row, "close_date"),
                row.getString("address"),
                row.getString("town"),
                row.getString("postcode"),
                row.getObject("latitude", Double.class),
                row.getObject("longitude", Double.class),
                row.getString("list"),
                date(row, "as_at"),
                names,
                statuses,
                parents,
                attributes);
    }

    /** Ids by code, of entries of any kind. */
    Map<String, UUID> ids(String scheme, Collection<String> codes) {
        record Row(String code, UUID id) {}
        return jdbc
                .sql("select code, id from directory.entry where scheme = :scheme and code in (select unnest(:codes))")
                .param("scheme", scheme)
                .param("codes", codes.toArray(String[]::new))
                .query((row, _) -> new Row(row.getString("code"), row.getObject("id", UUID.class)))
                .stream()
                .collect(Collectors.toMap(Row::code, Row::id));
    }

    /** Entries an earlier edition of the list described and this one does not mention. */
    List<Outcome> absent(ListContext list, Collection<String> mentioned) {
        var sql = """
                select e.code, e.name
                  from directory.entry e
                 where list = :list
                   and not exists (select from unnest(:mentioned) mentioned (code) where mentioned.code = e.code)
                 order by code
                """;
        return jdbc.sql(sql)
                .param("list", list.key())
                .param("mentioned", mentioned.toArray(String[]::new))
                .query((row, _) -> Outcome.absent(row.getString("code"), row.getString("name")))
                .list();
    }

    /** All memberships of primary care networks, pair by pair. */
    Map<Pair, Timeline<String>> memberships() {
        var sql = """
                select c.code, p.code as network, l.from_date, l.to_date
                  from directory.parent_link l
                  join directory.entry c on c.id = l.child_id
                  join directory.entry p on p.id = l.parent_id
                 where l.relation = 'NETWORK'
                   and p.type = 'PCN'
                 order by l.from_date nulls first
                """;
        record Row(Pair pair, Span<String> span) {}
        return jdbc
                .sql(sql)
                .query((row, _) -> new Row(
                        new Pair(row.getString("code"), row.getString("network")),
                        new Span<>(row.getString("network"), date(row, "from_date"), date(row, "to_date"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::pair,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Row::span, Collectors.toList()), Timeline::new)));
    }

    /** The number that every change of the directory raises. */
    long revision() {
        return jdbc.sql("select number from directory.revision")
                .query(Long.class)
                .single();
    }

    private interface Value<T> {
        T of(ResultSet row) throws SQLException;
    }

    private <T> Map<UUID, Timeline<T>> timelines(
            String scheme, String[] codes, String table, String column, Value<T> value) {
        var sql = """
                select t.entry_id, t.%s as value, t.from_date, t.to_date
                  from directory.%s t
                  join directory.entry e on e.id = t.entry_id
                 where e.scheme = :scheme
                   and e.code in (select unnest(:codes))
                 order by t.from_date nulls first
                """.formatted(column, table);
        record Row<T>(UUID id, Span<T> span) {}
        var rows = jdbc.sql(sql)
                .param("scheme", scheme)
                .param("codes", codes)
                .query((row, _) -> new Row<>(
                        row.getObject("entry_id", UUID.class),
                        new Span<>(value.of(row), date(row, "from_date"), date(row, "to_date"))))
                .list();
        var spans = new HashMap<UUID, List<Span<T>>>();
        rows.forEach(
                row -> spans.computeIfAbsent(row.id(), _ -> new ArrayList<>(1)).add(row.span()));
        return collected(spans);
    }

    private Map<UUID, Map<Relation, Timeline<String>>> parents(String scheme, String[] codes) {
        var sql = """
                select l.child_id, l.relation, p.code, l.from_date, l.to_date
                  from directory.parent_link l
                  join directory.entry c on c.id = l.child_id
                  join directory.entry p on p.id = l.parent_id
                 where c.scheme = :scheme
                   and c.code in (select unnest(:codes))
                   and l.relation <> 'NETWORK'
                 order by l.from_date nulls first
                """;
        var spans = new HashMap<UUID, Map<Relation, List<Span<String>>>>();
        jdbc.sql(sql).param("scheme", scheme).param("codes", codes).query(row -> {
            spans.computeIfAbsent(row.getObject("child_id", UUID.class), _ -> new HashMap<>())
                    .computeIfAbsent(Relation.valueOf(row.getString("relation")), _ -> new ArrayList<>(1))
                    .add(new Span<>(row.getString("code"), date(row, "from_date"), date(row, "to_date")));
        });
        var all = new HashMap<UUID, Map<Relation, Timeline<String>>>();
        spans.forEach((id, byRelation) -> all.put(id, collected(byRelation)));
        return all;
    }

    private Map<UUID, Map<String, Timeline<Attribute>>> attributes(String scheme, String[] codes) {
        var sql = """
                select a.entry_id, a.name, a.text, a.number, a.source, a.from_date, a.to_date
                  from directory.site_attribute a
                  join directory.entry e on e.id = a.entry_id
                 where e.scheme = :scheme
                   and e.code in (select unnest(:codes))
                 order by a.from_date nulls first
                """;
        var spans = new HashMap<UUID, Map<String, List<Span<Attribute>>>>();
        jdbc.sql(sql).param("scheme", scheme).param("codes", codes).query(row -> {
            var text = row.getString("text");
            Object value = text == null ? row.getDouble("number") : text;
            spans.computeIfAbsent(row.getObject("entry_id", UUID.class), _ -> new HashMap<>())
                    .computeIfAbsent(row.getString("name"), _ -> new ArrayList<>(1))
                    .add(new Span<>(
                            new Attribute(value, row.getString("source")),
                            date(row, "from_date"),
                            date(row, "to_date")));
        });
        var all = new HashMap<UUID, Map<String, Timeline<Attribute>>>();
        spans.forEach((id, byName) -> all.put(id, collected(byName)));
        return all;
    }

    private static <K, T> Map<K, Timeline<T>> collected(Map<K, List<Span<T>>> spans) {
        var timelines = new HashMap<K, Timeline<T>>();
        spans.forEach((key, list) -> timelines.put(key, new Timeline<>(list)));
        return timelines;
    }

    private static @Nullable LocalDate date(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
