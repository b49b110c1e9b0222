package org.groundswell.app.improvement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something everybody who uses an improvement has to be told.
 *
 * @param versions      the versions it is about; empty means all, those to come included
 * @param deadline      by when sites have to act; null where there is none
 * @param closedAt      null while it is open
 * @param closingReason why it was closed; "" while it is open
 */
public record Notice(
        NoticeId id,
        ImprovementId improvement,
        NoticeKind kind,
        Set<VersionId> versions,
        String words,
        @Nullable LocalDate deadline,
        Instant issuedAt,
        @Nullable Instant closedAt,
        String closingReason) {

    public Notice {
        versions = Set.copyOf(versions);
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    /** Whether a site with that version is concerned. */
    public boolean isAbout(VersionId version) {
        return versions.isEmpty() || versions.contains(version);
    }
}
