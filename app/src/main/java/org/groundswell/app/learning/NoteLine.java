package org.groundswell.app.learning;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A published note in a list, with no more than its reader may know.
 *
 * @param about    title of the improvement, or what else it is about
 * @param code     of the improvement; "" where it is not in the library
 * @param site     name of the site; "" where none is named
 * @param siteCode "" where none is named
 */
public record NoteLine(
        NoteId id,
        NoteText text,
        String about,
        String code,
        @Nullable Integer version,
        String site,
        String siteCode,
        boolean anonymous,
        Visibility visibility,
        int revision,
        Instant publishedAt) {}
