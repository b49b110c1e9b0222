package org.groundswell.app.improvement;

import java.time.Instant;
import java.time.InstantSource;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.search.Search;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How an improvement is renewed: the next version begun, written and published, or thrown away. */
@Service
@Transactional
public class Versions {

    private final VersionStore store;
    private final ImprovementStore improvements;
    private final AuditLog audit;
    private final Search search;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Versions(
            VersionStore store,
            ImprovementStore improvements,
            AuditLog audit,
            Search search,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.improvements = improvements;
        this.audit = audit;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /** Begins the next version as a copy of the current one. */
    public Version begin(ImprovementId id, Member by) {
        lockedForEditor(id, by).mustBeOpenToEditing();
        store.draft(id).ifPresent(begun -> {
            throw new Conflict("Version %d is being written already.".formatted(begun.number()));
        });
        var next = store.current(id)
                .orElseThrow(() -> new Refusal("", "Share the first version before you begin the next"))
                .next();
        var now = clock.instant();
        store.add(next, by.id(), now);
        record(by, "improvement.version-begun", next, "begun", now);
        return next;
    }

    /**
     * Publishes the version being written; from now on it is what sites adopt. The first is published by sharing.
     *
     * @throws Refusal if it does not say what changed and why, or lacks what a stranger would ask for
     */
    public Version publish(ImprovementId id, Member by) {
        var improvement = lockedForEditor(id, by);
        improvement.mustBeOpenToEditing();
        if (!improvement.isPublic()) {
            throw new Refusal("", "Submit the improvement for review; sharing it publishes its first version");
        }
        var draft = draft(id);
        if (!draft.change().isComplete()) {
            throw new Refusal("", "Say what changed and why before you publish this version");
        }
        var missing = improvement.missing(draft);
        if (!missing.isEmpty()) {
            throw new Refusal("", "Add " + String.join("; ", missing));
        }
        publish(draft, by, clock.instant());
        return draft;
    }

    /** Throws the version being written away; the first one cannot be. */
    public void discard(ImprovementId id, Member by) {
        lockedForEditor(id, by);
        var draft = draft(id);
        if (draft.number() == 1) {
            throw new Refusal("", "The first version cannot be thrown away");
        }
        store.remove(draft.id());
        record(by, "improvement.version-discarded", draft, "discarded", clock.instant());
    }

    void publish(Version draft, Member by, Instant now) {
        store.publish(draft.id(), by.id(), now);
        record(by, "improvement.published", draft, "published", now);
        events.publishEvent(new ImprovementPublished(draft.improvement(), draft.id(), draft.number(), now));
    }

    /** @throws Conflict if no version is being written */
    Version draft(ImprovementId id) {
        return store.draft(id)
                .orElseThrow(() -> new Conflict("No version of this improvement is being written any more."));
    }

    private Improvement lockedForEditor(ImprovementId id, Member by) {
        by.mustBe(Role.EDITOR, id.value(), "Only an editor of this improvement may do this.");
        return improvements.locked(id);
    }

    private void record(Member by, String action, Version version, String what, Instant at) {
        audit.add(
                by.id().value(),
                action,
                "improvement " + version.improvement().value(),
                "Version %d %s".formatted(version.number(), what),
                at);
        search.changed(ImprovementDocuments.id(version.improvement()));
    }
}
