package org.groundswell.app.improvement;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An improvement in a list.
 *
 * @param version         number of the version sites adopt today; null while none is published
 * @param strongest       the strongest evidence recorded; null if there is none
 * @param stopped         whether a stop notice is open for any version
 * @param statusSynthetic whether the decision behind its status is invented for demonstration
 */
public record ImprovementSummary(
        ImprovementId id,
        ImprovementCode code,
        String title,
        String summary,
        ImprovementStatus status,
        @Nullable Complexity complexity,
        Set<Setting> settings,
        String owner,
        @Nullable Integer version,
        @Nullable EvidenceStrength strongest,
        boolean stopped,
        boolean synthetic,
        boolean statusSynthetic,
        Instant changedAt) {}
