package org.groundswell.app.improvement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A version in a list of versions.
 *
 * @param publishedAt null while it is a draft
 */
public record VersionLine(
        VersionId id,
        int number,
        String whatChanged,
        @Nullable Instant publishedAt) {}
