package org.groundswell.app.directory.imports;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.groundswell.app.directory.EntryStatus;
import org.groundswell.app.directory.EntryType;
import org.groundswell.app.directory.Relation;
import org.jspecify.annotations.Nullable;

/**
 * Everything the directory knows of one entry, as far as lists can change it.
 *
 * @param status     as the last list stated it, before its dates are looked at
 * @param list       the list that describes it, null while it is only named as a parent
 * @param asAt       the date of the newest list that described it, null likewise
 * @param parents    codes of parents by relation; networks are kept apart
 */
record EntryState(
        UUID id,
        String scheme,
        String code,
        EntryType type,
        String name,
        boolean nameKnown,
        EntryStatus status,
        @Nullable LocalDate openDate,
        @Nullable LocalDate closeDate,
        String address,
        String town,
        String postcode,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @Nullable String list,
        @Nullable LocalDate asAt,
        Timeline<String> names,
        Timeline<EntryStatus> statuses,
        Map<Relation, Timeline<String>> parents,
        Map<String, Timeline<Attribute>> attributes) {

    EntryState {
        parents = Map.copyOf(parents);
        attributes = Map.copyOf(attributes);
    }

    /** An entry known by its code, and perhaps its name, because another names it as its parent or member. */
    static EntryState named(String scheme, String code, String name, EntryType type) {
        var known = name.isEmpty() ? code : name;
        return new EntryState(
                UUID.randomUUID(),
                scheme,
                code,
                type,
                known,
                !name.isEmpty(),
                EntryStatus.OPEN,
                null,
                null,
                "",
                "",
                "",
                null,
                null,
                null,
                null,
                Timeline.of(known, null, null),
                Timeline.of(EntryStatus.OPEN, null, null),
                Map.of(),
                Map.of());
    }

    /** Whether some list has described it, and not only named it. */
    boolean isDescribed() {
        return asAt != null;
    }

    boolean isClosedOn(LocalDate day) {
        return statuses.at(day).filter(EntryStatus.CLOSED::equals).isPresent();
    }
}
