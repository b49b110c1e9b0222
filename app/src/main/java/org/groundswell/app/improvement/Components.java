package org.groundswell.app.improvement;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The components of the version being written: added, put in order, removed. Their words are {@link Texts}. */
@Service
@Transactional
public class Components {

    private final ComponentStore store;
    private final VersionStore versions;
    private final ImprovementStore improvements;
    private final TextStore texts;
    private final AuditLog audit;
    private final InstantSource clock;

    Components(
            ComponentStore store,
            VersionStore versions,
            ImprovementStore improvements,
            TextStore texts,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.versions = versions;
        this.improvements = improvements;
        this.texts = texts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds a component to the version being written, after the last one. */
    public Component add(ImprovementId improvement, ComponentText text, Member by) {
        var draft = openDraft(improvement, by);
        var read = (ComponentText) PartKind.COMPONENT.read(text.fields());
        var component = Component.of(read);
        var now = clock.instant();
        store.add(draft.id(), component);
        texts.append(new PartRef(improvement, PartKind.COMPONENT, component.id().value()), 0, read.fields(), by, now);
        record(by, "improvement.component-added", improvement, component.id(), now);
        return component;
    }

    /** Removes a component with its items from the version being written. @return what it was, to be added again */
    public Component remove(ImprovementId improvement, ComponentId id, Member by) {
        var component = of(openDraft(improvement, by), id);
        store.remove(id);
        record(by, "improvement.component-removed", improvement, id, clock.instant());
        return component;
    }

    /** Moves a component one place up or down; at the end it stays where it is. */
    public void move(ImprovementId improvement, ComponentId id, boolean up, Member by) {
        var draft = openDraft(improvement, by);
        var order =
                new ArrayList<>(draft.components().stream().map(Component::id).toList());
        int from = order.indexOf(of(draft, id).id());
        int to = from + (up ? -1 : 1);
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        store.order(List.copyOf(order));
        record(by, "improvement.component-moved", improvement, id, clock.instant());
    }

    private Version openDraft(ImprovementId id, Member by) {
        by.mustBe(Role.EDITOR, id.value(), "Only an editor of this improvement may change it.");
        improvements.locked(id).mustBeOpenToEditing();
        return versions.draft(id).orElseThrow(() -> new Conflict("Begin a new version to change components."));
    }

    private static Component of(Version draft, ComponentId id) {
        return draft.components().stream()
                .filter(component -> component.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("component", id.value()));
    }

    private void record(Member by, String action, ImprovementId improvement, ComponentId id, Instant at) {
        audit.add(by.id().value(), action, "improvement " + improvement.value(), "Component " + id.value(), at);
    }
}
