package org.groundswell.app.directory.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.groundswell.app.directory.imports.Comparison.Compared;
import org.groundswell.app.directory.imports.MembershipComparison.Pair;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes what changes, and only that: rows go by COPY into temporary tables, and one statement for each table merges
 * them. The history of an entry is replaced as a whole where it changes, so that the constraint against overlaps never
 * sees a half-changed one.
 */
@Repository
class ChangeStore {

    private static final String ENTRY_COLUMNS = """
            id, scheme, code, kind, type, name, name_known, status, open_date, close_date, address, town, postcode, \
            latitude, longitude, list, as_at""";

    /** After so many changes the database should look again at what it plans its queries by. */
    private static final int MANY = 1000;

    private final JdbcClient jdbc;
    private final BulkCopy copy;

    ChangeStore(JdbcClient jdbc, BulkCopy copy) {
        this.jdbc = jdbc;
        this.copy = copy;
    }

    /** New entries and those in which something differs. */
    void write(List<Compared> compared, Map<String, UUID> parentIds, Progress progress) {
        var changed = compared.stream()
                .filter(row -> row.after() != null && !row.after().equals(row.before()))
                .toList();
        progress.at("Writing", 0, 5);
        entries(changed.stream().map(ChangeStore::after).toList());
        progress.at("Writing", 1, 5);
        replace(
                "entry_name (entry_id, name, from_date, to_date)",
                differing(changed, EntryState::names),
                state -> spans(state, state.names()));
        progress.at("Writing", 2, 5);
        replace(
                "entry_status (entry_id, status, from_date, to_date)",
                differing(changed, EntryState::statuses),
                state -> spans(state, state.statuses()));
        progress.at("Writing", 3, 5);
        parents(differing(changed, EntryState::parents), parentIds);
        progress.at("Writing", 4, 5);
        replace(
                "site_attribute (entry_id, name, text, number, from_date, to_date, source)",
                differing(changed, EntryState::attributes),
                ChangeStore::attributes);
        progress.at("Writing", 5, 5);
        if (changed.size() > MANY) {
            jdbc.sql("analyze directory.entry, directory.entry_name, directory.entry_status, directory.parent_link")
                    .update();
        }
    }

    /** Entries that are only named so far: new ones, and new names of known ones. */
    void writeNamed(Collection<EntryState> states) {
        entries(List.copyOf(states));
        replace("entry_name (entry_id, name, from_date, to_date)", List.copyOf(states), s -> spans(s, s.names()));
        replace(
                "entry_status (entry_id, status, from_date, to_date)",
                List.copyOf(states),
                s -> spans(s, s.statuses()));
    }

    /** Memberships of the pairs that change. */
    void writeMemberships(Map<Pair, Timeline<String>> changed, Map<String, UUID> ids) {
        jdbc.sql("create temporary table changed_link (like directory.parent_link) on commit drop")
                .update();
        copy.into(
                "changed_link (child_id, parent_id, relation, from_date, to_date)",
                changed.entrySet().stream()
                        .flatMap(pair -> pair.getValue().spans().stream().map(span -> new @Nullable Object[] {
                            ids.get(pair.getKey().code()),
                            ids.get(pair.getKey().network()),
                            "NETWORK",
                            span.from(),
                            span.to()
                        })));
        var delete = """
                delete from directory.parent_link l
                 using changed_link c
                 where l.child_id = c.child_id
                   and l.parent_id = c.parent_id
                   and l.relation = 'NETWORK'
                """;
        jdbc.sql(delete).update();
        var insert = """
                insert into directory.parent_link (child_id, parent_id, relation, from_date, to_date)
                select child_id, parent_id, relation, from_date, to_date from changed_link
                """;
        jdbc.sql(insert).update();
        jdbc.sql("drop table changed_link").update();
    }

    /** Tells a later comparison that it may no longer be true. */
    void raiseRevision() {
        jdbc.sql("update directory.revision set number = number + 1").update();
    }

    private void entries(List<EntryState> states) {
        if (states.isEmpty()) {
            return;
        }
        jdbc.sql("create temporary table changed_entry (like directory.entry) on commit drop")
                .update();
        copy.into("changed_entry (" + ENTRY_COLUMNS + ")", states.stream().map(state -> new @Nullable Object[] {
            state.id(), state.scheme(), state.code(), state.type().kind(), state.type(), state.name(),
            state.nameKnown(), state.status(), state.openDate(), state.closeDate(), state.address(), state.town(),
            state.postcode(), state.latitude(), state.longitude(), state.list(), state.asAt()
        }));
        var update = """
                update directory.entry e
                   set (kind, type, name, name_known, status, open_date, close_date, address, town, postcode,
                        latitude, longitude, list, as_at)
                     = (c.kind, c.type, c.name, c.name_known, c.status, c.open_date, c.close_date, c.address, c.town,
                        c.postcode, c.latitude, c.longitude, c.list, c.as_at)
                  from changed_entry c
                 where c.id = e.id
                """;
        jdbc.sql(update).update();
        var insert = """
                insert into directory.entry (%s)
                select %s
                  from changed_entry c
                 where not exists (select from directory.entry e where e.id = c.id)
                """.formatted(ENTRY_COLUMNS, ENTRY_COLUMNS);
        jdbc.sql(insert).update();
        jdbc.sql("drop table changed_entry").update();
    }

    private void parents(List<EntryState> states, Map<String, UUID> parentIds) {
        if (states.isEmpty()) {
            return;
        }
        jdbc.sql("delete from directory.parent_link where child_id in (select unnest(:ids)) and relation <> 'NETWORK'")
                .param("ids", ids(states))
                .update();
        copy.into(
                "directory.parent_link (child_id, parent_id, relation, from_date, to_date)",
                states.stream()
                        .flatMap(state -> state.parents().entrySet().stream()
                                .flatMap(link -> link.getValue().spans().stream()
                                        .map(span -> new @Nullable Object[] {
                                            state.id(),
                                            parentIds.get(span.value()),
                                            link.getKey(),
                                            span.from(),
                                            span.to()
                                        }))));
    }

    private void replace(
            String target, List<EntryState> states, Function<EntryState, Stream<@Nullable Object[]>> rows) {
        if (states.isEmpty()) {
            return;
        }
        var table = target.substring(0, target.indexOf(' '));
        jdbc.sql("delete from directory." + table + " where entry_id in (select unnest(:ids))")
                .param("ids", ids(states))
                .update();
        copy.into("directory." + target, states.stream().flatMap(rows));
    }

    private static UUID[] ids(List<EntryState> states) {
        return states.stream().map(EntryState::id).toArray(UUID[]::new);
    }

    private static EntryState after(Compared row) {
        return Objects.requireNonNull(row.after());
    }

    /** The states after, of the rows in which this part differs from before. */
    private static List<EntryState> differing(List<Compared> changed, Function<EntryState, Object> part) {
        var differing = new ArrayList<EntryState>();
        for (var row : changed) {
            var before = row.before();
            var after = after(row);
            if (before == null || !part.apply(before).equals(part.apply(after))) {
                differing.add(after);
            }
        }
        return differing;
    }

    private static Stream<@Nullable Object[]> spans(EntryState state, Timeline<?> timeline) {
        return timeline.spans().stream()
                .map(span -> new @Nullable Object[] {state.id(), span.value(), span.from(), span.to()});
    }

    private static Stream<@Nullable Object[]> attributes(EntryState state) {
        return state.attributes().entrySet().stream()
                .flatMap(attribute -> attribute.getValue().spans().stream().map(span -> {
                    var value = span.value().value();
                    var number = value instanceof Double ? value : null;
                    var text = number == null ? value : null;
                    return new @Nullable Object[] {
                        state.id(),
                        attribute.getKey(),
                        text,
                        number,
                        span.from(),
                        span.to(),
                        span.value().source()
                    };
                }));
    }
}
