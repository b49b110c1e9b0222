package org.groundswell.app.instrument;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version of an instrument in a list, without its items.
 *
 * @param shipped whether it came with Groundswell; others were uploaded here
 */
public record InstrumentVersion(
        InstrumentId id,
        String code,
        int version,
        String title,
        InstrumentState state,
        boolean shipped,
        Instant addedAt,
        @Nullable Instant publishedAt,
        @Nullable Instant retiredAt) {}
