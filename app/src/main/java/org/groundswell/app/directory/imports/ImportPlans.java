package org.groundswell.app.directory.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.imports.Comparison.Compared;
import org.groundswell.app.tabular.ColumnMapping;
import org.groundswell.app.tabular.Table;
import org.springframework.stereotype.Component;

/** Makes the plan of an import, and carries it out. */
@Component
class ImportPlans {

    private static final int CODES_IN_A_NOTE = 10;

    private final KnownStore known;
    private final ChangeStore changes;

    ImportPlans(KnownStore known, ChangeStore changes) {
        this.known = known;
        this.changes = changes;
    }

    ImportPlan plan(Table table, ColumnMapping mapping, ListContext list, Progress progress) {
        long revision = known.revision();
        var read = ListReader.read(table, list.format(), mapping, progress);
        var notes = new ArrayList<String>();
        notes.add(table.format().sentence());
        notes.addAll(read.notes());
        var refused = read.refused().stream()
                .map(row -> Outcome.refused(row.line(), row.code(), row.name(), row.reason()))
                .toList();
        return list.format().isMemberships()
                ? memberships(read, list, revision, refused, notes, progress)
                : entries(read, list, revision, refused, notes, progress);
    }

    private ImportPlan entries(
            ReadList read,
            ListContext list,
            long revision,
            List<Outcome> refused,
            List<String> notes,
            Progress progress) {
        var parents = new LinkedHashMap<String, EntryState>();
        read.entries()
                .forEach(row -> row.parents().values().forEach(parent -> {
                    if (!parent.code().isEmpty()) {
                        var named = EntryState.named(list.scheme(), parent.code(), parent.name(), parent.type());
                        parents.merge(parent.code(), named, (first, next) -> first.nameKnown() ? first : next);
                    }
                }));
        Set<String> codes = new HashSet<>(parents.keySet());
        read.entries().forEach(row -> codes.add(row.code()));
        var states = known.states(list.scheme(), codes);

        var compared = new ArrayList<Compared>(read.entries().size());
        for (var row : read.entries()) {
            compared.add(Comparison.of(list, row, states.get(row.code())));
            progress.at(
                    "Comparing with the directory",
                    compared.size(),
                    read.entries().size());
        }
        var described = new HashSet<String>();
        compared.forEach(row -> {
            if (row.after() != null) {
                described.add(row.after().code());
            }
        });
        var named = named(parents.values(), described, states, notes);
        var mentioned = new HashSet<String>();
        read.entries().forEach(row -> mentioned.add(row.code()));
        read.refused().forEach(row -> mentioned.add(row.code()));
        var outcomes = new ArrayList<>(refused);
        compared.forEach(row -> outcomes.add(row.outcome()));
        outcomes.sort(Comparator.comparingLong(ImportPlans::line));
        outcomes.addAll(known.absent(list, mentioned));
        return new ImportPlan(list, revision, outcomes, compared, Map.of(), named, notes);
    }

    private ImportPlan memberships(
            ReadList read,
            ListContext list,
            long revision,
            List<Outcome> refused,
            List<String> notes,
            Progress progress) {
        var comparison = MembershipComparison.of(read.memberships(), known.memberships(), list.asAt(), progress);
        var members = new LinkedHashMap<String, EntryState>();
        read.memberships().forEach(row -> {
            members.putIfAbsent(
                    row.code(),
                    EntryState.named(
                            list.scheme(), row.code(), row.name(), list.format().type()));
            members.putIfAbsent(
                    row.network(), EntryState.named(list.scheme(), row.network(), row.networkName(), EntryType.PCN));
        });
        var states = known.states(list.scheme(), members.keySet());
        var named = named(members.values(), Set.of(), states, notes);
        var outcomes = new ArrayList<>(refused);
        outcomes.addAll(comparison.outcomes());
        outcomes.sort(Comparator.comparingLong(ImportPlans::line));
        return new ImportPlan(list, revision, outcomes, List.of(), comparison.changed(), named, notes);
    }

    /** Of the entries that rows only name, the new ones, and the known ones that had no name so far. */
    private static List<EntryState> named(
            Collection<EntryState> mentioned,
            Set<String> described,
            Map<String, EntryState> states,
            List<String> notes) {
        var named = new ArrayList<EntryState>();
        var nameless = new ArrayList<String>();
        for (var entry : mentioned) {
            var before = states.get(entry.code());
            if (described.contains(entry.code())) {
                continue;
            }
            if (before == null) {
                named.add(entry);
                if (!entry.nameKnown()) {
                    nameless.add(entry.code());
                }
            } else if (entry.nameKnown() && !before.nameKnown()) {
                named.add(renamed(before, entry.name()));
            }
        }
        if (!nameless.isEmpty()) {
            notes.add(
                    "%d parents are not in the directory and are created with their code only, name not known yet: %s%s"
                            .formatted(
                                    nameless.size(),
                                    String.join(", ", nameless.subList(0, Math.min(CODES_IN_A_NOTE, nameless.size()))),
                                    nameless.size() > CODES_IN_A_NOTE ? " …" : "."));
        }
        return named;
    }

    private static EntryState renamed(EntryState before, String name) {
        return new EntryState(
                before.id(),
                before.scheme(),
                before.code(),
                before.type(),
                name,
                true,
                before.status(),
                before.openDate(),
                before.closeDate(),
                before.address(),
                before.town(),
                before.postcode(),
                before.latitude(),
                before.longitude(),
                before.list(),
                before.asAt(),
                Timeline.of(name, null, null),
                before.statuses(),
                before.parents(),
                before.attributes());
    }

    private static long line(Outcome outcome) {
        return Objects.requireNonNullElse(outcome.line(), Long.MAX_VALUE);
    }

    /** Carries the plan out, in the transaction at hand. */
    void write(ImportPlan plan, Progress progress) {
        var scheme = plan.list().scheme();
        changes.writeNamed(plan.named());
        if (plan.list().format().isMemberships()) {
            var codes = new HashSet<String>();
            plan.memberships().keySet().forEach(pair -> {
                codes.add(pair.code());
                codes.add(pair.network());
            });
            changes.writeMemberships(plan.memberships(), known.ids(scheme, codes));
        } else {
            changes.write(plan.entries(), parentIds(plan, scheme), progress);
        }
        changes.raiseRevision();
    }

    /** Ids of all parents the plan names: those known, those it creates, and rows of the list itself. */
    private Map<String, UUID> parentIds(ImportPlan plan, String scheme) {
        var codes = new HashSet<String>();
        var ids = new HashMap<String, UUID>();
        plan.entries().forEach(row -> {
            var after = row.after();
            if (after != null) {
                ids.put(after.code(), after.id());
                after.parents().values().forEach(links -> links.spans().forEach(link -> codes.add(link.value())));
            }
        });
        ids.putAll(known.ids(scheme, codes));
        return ids;
    }
}
