package org.groundswell.app.improvement;

import java.util.UUID;

/**
 * One part of one thing that can be edited.
 *
 * @param subject the improvement, version, component or evidence item whose part it is; the improvement itself for a
 *                component or an evidence item that does not exist yet
 */
public record PartRef(ImprovementId improvement, PartKind kind, UUID subject) {

    /** The form of an improvement that does not exist yet; what is typed into it belongs to the person alone. */
    public static final PartRef BEGINNING = of(new ImprovementId(new UUID(0, 0)), PartKind.DESCRIPTION);

    public static PartRef of(ImprovementId improvement, PartKind kind) {
        return new PartRef(improvement, kind, improvement.value());
    }

    /** Whether this is the form of a component or an evidence item that does not exist yet. */
    public boolean isNew() {
        return (kind == PartKind.COMPONENT || kind == PartKind.EVIDENCE) && subject.equals(improvement.value());
    }

    public static PartRef of(Version version, PartKind kind) {
        return new PartRef(version.improvement(), kind, version.id().value());
    }
}
