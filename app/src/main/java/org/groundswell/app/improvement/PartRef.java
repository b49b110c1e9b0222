package org.groundswell.app.improvement;

import java.util.UUID;

/**
 * One part of one thing that can be edited.
 *
 * @param subject the improvement, version, component or evidence item whose part it is
 */
public record PartRef(ImprovementId improvement, PartKind kind, UUID subject) {

    public static PartRef of(ImprovementId improvement, PartKind kind) {
        return new PartRef(improvement, kind, improvement.value());
    }

    public static PartRef of(Version version, PartKind kind) {
        return new PartRef(version.improvement(), kind, version.id().value());
    }
}
