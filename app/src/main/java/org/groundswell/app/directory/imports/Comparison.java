package org.groundswell.app.directory.imports;

import static org.groundswell.app.directory.EntryStatus.CLOSED;
import static org.groundswell.app.directory.EntryStatus.OPEN;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.groundswell.app.directory.EntryStatus;
import org.groundswell.app.directory.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Holds what a row states against what is known, and says what the entry is afterwards. An empty cell never takes away
 * a detail that is known: it does not say that there is none. Only close dates and parents are taken at their word
 * when they are empty, because that is how lists say "open" and "belongs to nobody".
 */
final class Comparison {

    /** One row's outcome, and the entry before and after. {@code after} is null if the row is refused. */
    record Compared(
            Outcome outcome,
            @Nullable EntryState before,
            @Nullable EntryState after) {}

    private final ListContext list;
    private final Stated stated;
    private final @Nullable EntryState before;
    private final Outcome.Builder outcome = new Outcome.Builder();

    private Comparison(ListContext list, Stated stated, @Nullable EntryState before) {
        this.list = list;
        this.stated = stated;
        this.before = before;
    }

    /** @param known null if no entry has the code */
    static Compared of(ListContext list, Stated stated, @Nullable EntryState known) {
        var comparison = new Comparison(list, stated, known);
        return known == null || !known.isDescribed() ? comparison.added() : comparison.changed(known);
    }

    private Compared added() {
        outcome.is(ChangeKind.ADDED);
        var history = new StatusHistory(
                stated.status() == null ? OPEN : stated.status(), stated.openDate(), stated.closeDate());
        if (history.isClosedOn(list.asAt())) {
            outcome.is(ChangeKind.CLOSED, "Closed", "", stated.closeDate());
        }
        var name = stated.name().isEmpty() ? nameSoFar() : stated.name();
        boolean nameKnown = !stated.name().isEmpty() || (before != null && before.nameKnown());
        var type = stated.type();
        var after = new EntryState(
                before == null ? UUID.randomUUID() : before.id(),
                list.scheme(),
                stated.code(),
                type != null
                        ? type
                        : before != null ? before.type() : list.format().type(),
                name,
                nameKnown,
                history.status(),
                stated.openDate(),
                stated.closeDate(),
                stated.address(),
                stated.town(),
                stated.postcode(),
                stated.latitude(),
                stated.longitude(),
                list.key(),
                list.asAt(),
                Timeline.of(name, null, null),
                history.appliedTo(Timeline.empty(), list.asAt()),
                parents(before == null ? Map.of() : before.parents(), false),
                attributes(before == null ? Map.of() : before.attributes(), false));
        return new Compared(outcome.build(stated.line(), stated.code(), name), before, after);
    }

    private String nameSoFar() {
        return before == null ? stated.code() : before.name();
    }

    private Compared changed(EntryState known) {
        boolean isOlder = known.asAt() != null && list.asAt().isBefore(known.asAt());
        var name = name(known);
        var openDate = stated.openDate() == null ? known.openDate() : stated.openDate();
        var closeDate = stated.saysWhetherClosed() ? stated.closeDate() : known.closeDate();
        if (openDate != null && closeDate != null && closeDate.isBefore(openDate)) {
            return refused("It closes on %s, before the open date %s that is known".formatted(closeDate, openDate));
        }
        var status = status(known);
        var statuses = statuses(known, new StatusHistory(status, openDate, closeDate));
        var type = stated.type() == null ? known.type() : stated.type();
        amend("Type", known.type().label(), type.label());
        amend("Address", known.address(), or(stated.address(), known.address()));
        amend("Town", known.town(), or(stated.town(), known.town()));
        amend("Postcode", known.postcode(), or(stated.postcode(), known.postcode()));
        var latitude = stated.latitude() == null ? known.latitude() : stated.latitude();
        var longitude = stated.longitude() == null ? known.longitude() : stated.longitude();
        amend("Latitude", known.latitude(), latitude);
        amend("Longitude", known.longitude(), longitude);
        var parents = parents(known.parents(), true);
        if (isOlder && outcome.changesAnything()) {
            return refused("A list as at %s already describes this entry, and this one is older and says otherwise"
                    .formatted(known.asAt()));
        }
        if (hasNewerAttributes(known)) {
            return refused(
                    "A newer value of an attribute is known than this list, as at %s, gives".formatted(list.asAt()));
        }
        var attributes = attributes(known.attributes(), true);
        boolean keepsList = list.format().isMapped() && known.list() != null;
        var after = new EntryState(
                known.id(),
                known.scheme(),
                known.code(),
                type,
                name,
                known.nameKnown() || !stated.name().isEmpty(),
                status,
                openDate,
                closeDate,
                or(stated.address(), known.address()),
                or(stated.town(), known.town()),
                or(stated.postcode(), known.postcode()),
                latitude,
                longitude,
                keepsList ? known.list() : list.key(),
                isOlder ? known.asAt() : list.asAt(),
                known.nameKnown() ? known.names().changedTo(name, list.asAt()) : Timeline.of(name, null, null),
                statuses,
                parents,
                attributes);
        return new Compared(outcome.build(stated.line(), stated.code(), name), known, after);
    }

    private Compared refused(String reason) {
        return new Compared(Outcome.refused(stated.line(), stated.code(), stated.name(), reason), before, null);
    }

    private String name(EntryState known) {
        var name = or(stated.name(), known.name());
        if (!name.equals(known.name())) {
            outcome.is(known.nameKnown() ? ChangeKind.RENAMED : ChangeKind.AMENDED, "Name", known.name(), name);
        }
        return name;
    }

    /** As stated; a list with dates only leaves dormant and proposed as they are, and its blank close date opens. */
    private EntryStatus status(EntryState known) {
        if (stated.status() != null) {
            return stated.status();
        }
        return stated.saysWhetherClosed() && known.status() == CLOSED ? OPEN : known.status();
    }

    private Timeline<EntryStatus> statuses(EntryState known, StatusHistory history) {
        var day = list.asAt();
        var after = history.appliedTo(known.statuses(), day);
        boolean wasClosed = known.isClosedOn(day);
        boolean isClosed = history.isClosedOn(day);
        if (isClosed && !wasClosed) {
            outcome.is(ChangeKind.CLOSED, "Close date", known.closeDate(), history.closeDate());
        } else if (wasClosed && !isClosed) {
            outcome.is(ChangeKind.REOPENED, "Close date", known.closeDate(), history.closeDate());
        } else {
            amend("Close date", known.closeDate(), history.closeDate());
            if (!isClosed) {
                amend("Status", known.status().label(), history.status().label());
            }
        }
        amend("Open date", known.openDate(), history.openDate());
        return after;
    }

    private Map<Relation, Timeline<String>> parents(Map<Relation, Timeline<String>> known, boolean isChange) {
        var all = new HashMap<>(known);
        stated.parents().forEach((relation, parent) -> {
            if (parent.code().equals(stated.code())) {
                return;
            }
            var links = known.getOrDefault(relation, Timeline.empty());
            boolean saidNone = isChange && before != null && list.key().equals(before.list());
            var applied = parent.lineage().appliedTo(links, list.asAt(), saidNone);
            if (!applied.links().isEmpty()) {
                all.put(relation, applied.links());
            }
            if (isChange && applied.effect() != Lineage.Effect.NONE) {
                var kind = applied.effect() == Lineage.Effect.MOVED ? ChangeKind.MOVED : ChangeKind.AMENDED;
                outcome.is(kind, relation.label(), lastLink(links), lastLink(applied.links()));
            }
        });
        return all;
    }

    /** "Q74", or with what is known of its dates: "Q74 since 2013-04-01 until 2017-11-01". */
    private static String lastLink(Timeline<String> links) {
        if (links.isEmpty()) {
            return "";
        }
        var last = links.last();
        return last.value()
                + (last.from() == null ? "" : " since " + last.from())
                + (last.to() == null ? "" : " until " + last.to());
    }

    private boolean hasNewerAttributes(EntryState known) {
        return stated.attributes().entrySet().stream().anyMatch(attribute -> {
            var values = known.attributes().getOrDefault(attribute.getKey(), Timeline.empty());
            return !values.isEmpty()
                    && values.last().beginsOnOrAfter(list.asAt().plusDays(1))
                    && !values.last().value().value().equals(attribute.getValue());
        });
    }

    /** A value is known from the day its list describes; it says nothing about the time before. */
    private Map<String, Timeline<Attribute>> attributes(Map<String, Timeline<Attribute>> known, boolean isChange) {
        var all = new HashMap<>(known);
        stated.attributes().forEach((name, value) -> {
            var values = known.getOrDefault(name, Timeline.empty());
            var next = new Attribute(value, list.source());
            if (values.isEmpty()) {
                all.put(name, Timeline.of(next, list.asAt(), null));
            } else if (!values.last().value().value().equals(value)) {
                all.put(name, values.changedTo(next, list.asAt()));
            } else {
                return;
            }
            if (isChange) {
                var was = values.isEmpty() ? "" : values.last().value().value();
                outcome.is(ChangeKind.AMENDED, SiteListFields.attributeLabel(name), was, value);
            }
        });
        return all;
    }

    private void amend(String label, @Nullable Object was, @Nullable Object now) {
        if (!Objects.equals(was, now)) {
            outcome.is(ChangeKind.AMENDED, label, was, now);
        }
    }

    private static String or(String stated, String known) {
        return stated.isEmpty() ? known : stated;
    }
}
