package org.groundswell.app.directory;

import java.time.LocalDate;
import java.util.List;

/**
 * What belonged to a place on one day, directly or through another place.
 *
 * @param byType what is within, by type, places themselves included
 * @param parts  the places one level down, as the links of what is within show them
 */
public record PlaceCounts(Entry place, LocalDate day, List<TypeCount> byType, List<Part> parts) {

    /** @param notOpen dormant, proposed or closed on that day */
    public record TypeCount(EntryType type, long open, long notOpen) {}

    /** A place within, and how many open organisations and sites of the outer place are linked to it. */
    public record Part(String code, String name, EntryType type, long open) {}

    public PlaceCounts {
        byType = List.copyOf(byType);
        parts = List.copyOf(parts);
    }

    /** Open organisations and sites of every type. */
    public long open() {
        return byType.stream()
                .filter(count -> count.type().kind() != EntryKind.PLACE)
                .mapToLong(TypeCount::open)
                .sum();
    }
}
