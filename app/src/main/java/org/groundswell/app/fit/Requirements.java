package org.groundswell.app.fit;

import java.util.Map;
import org.groundswell.app.improvement.ImprovementId;
import org.jspecify.annotations.Nullable;

/**
 * What a version of an improvement requires of a site.
 *
 * @param version   the version asked about
 * @param statedFor the version they were stated for, this one or an earlier; null while nothing was stated
 * @param edition   counts savings for {@code statedFor}, so that nobody overwrites another unseen; 0 for none
 * @param byDimension by code of the dimension; one that is absent requires nothing
 */
public record Requirements(
        ImprovementId improvement,
        int version,
        @Nullable Integer statedFor,
        int edition,
        Map<String, Requirement> byDimension) {

    public Requirements {
        byDimension = Map.copyOf(byDimension);
    }

    public static Requirements none(ImprovementId improvement, int version) {
        return new Requirements(improvement, version, null, 0, Map.of());
    }

    public Requirement of(String dimension) {
        return byDimension.getOrDefault(dimension, Requirement.NONE);
    }

    /** Whether anything is required anywhere. */
    public boolean any() {
        return byDimension.values().stream().anyMatch(requirement -> requirement.level() > 0);
    }

    /** How often they were saved for this very version: what the next saving has to have seen. */
    public int editionOfVersion() {
        return statedFor != null && statedFor == version ? edition : 0;
    }
}
