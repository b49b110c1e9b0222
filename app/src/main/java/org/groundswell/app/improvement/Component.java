package org.groundswell.app.improvement;

import java.util.UUID;

/**
 * A part of one version.
 *
 * @param lineage the same for all copies of this component in all versions, so that versions can be compared
 */
public record Component(ComponentId id, UUID lineage, ComponentText text, Checklist checklist) {

    static Component of(ComponentText text) {
        var id = ComponentId.random();
        return new Component(id, id.value(), text, Checklist.EMPTY);
    }

    public boolean isChecklist() {
        return !checklist.items().isEmpty();
    }

    Component copied() {
        return new Component(ComponentId.random(), lineage, text, checklist);
    }
}
