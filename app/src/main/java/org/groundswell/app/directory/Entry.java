package org.groundswell.app.directory;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A place, an organisation or a site, as it is known now.
 *
 * @param scheme    who gives the code: "ODS", "VA"
 * @param code      unique within its scheme; text, even where it looks like a number
 * @param nameKnown false while only another entry's parent code has named this one; {@code name} is then the code
 * @param status    today's
 * @param openDate  the first day it is open, or null if no list says
 * @param closeDate the day from which it is closed, past or to come; null if none is known
 * @param address   address lines without town and postcode, "" if none
 * @param place     where it is today, in its ICB and region
 */
public record Entry(
        EntryId id,
        String scheme,
        String code,
        EntryKind kind,
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
        Place place) {

    /**
     * ICB and region of an entry.
     *
     * @param icbCode    null, as the other three, when none is known
     */
    public record Place(
            @Nullable String icbCode,
            @Nullable String icbName,
            @Nullable String regionCode,
            @Nullable String regionName) {}

    /** Whether a programme can target this entry. */
    public boolean isTarget() {
        return kind != EntryKind.PLACE;
    }
}
