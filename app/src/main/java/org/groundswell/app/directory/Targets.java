package org.groundswell.app.directory;

import java.time.LocalDate;
import java.util.Set;

/**
 * Which entries a programme means by "all GP practices of these ICBs".
 *
 * @param types  any of these; empty means every type a programme can target
 * @param places codes of the places they belong to at the date, directly or through another place; empty means anywhere
 * @param asAt   they are open at this date
 */
public record Targets(Set<EntryType> types, Set<String> places, LocalDate asAt) {

    public Targets {
        types = Set.copyOf(types);
        places = Set.copyOf(places);
    }
}
