package org.groundswell.app.guide;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.search.Search;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The resource library: read by all, kept by administrators and by editors of improvements. */
@Service
@Transactional
public class Resources {

    private final ResourceStore store;
    private final Guide guide;
    private final Search search;
    private final AuditLog audit;
    private final InstantSource clock;

    Resources(ResourceStore store, Guide guide, Search search, AuditLog audit, InstantSource clock) {
        this.store = store;
        this.guide = guide;
        this.search = search;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Resource> list(ResourceSearch search, int limit, long offset) {
        return store.list(search, limit, offset);
    }

    @Transactional(readOnly = true)
    public long count(ResourceSearch search) {
        return store.count(search);
    }

    public boolean mayKeep(Member member) {
        return member.isAny(Role.EDITOR);
    }

    /** For one of those who keep the library. */
    @Transactional(readOnly = true)
    public Resource get(ResourceId id, Member member) {
        mustKeep(member);
        return store.find(id).orElseThrow(() -> new NotFound("resource", id.value()));
    }

    /** @throws Refusal with everything that must be put right */
    public ResourceId add(ResourceDraft draft, Member by) {
        mustKeep(by);
        check(draft);
        var id = ResourceId.random();
        store.add(id, draft, null, clock.instant());
        changed(by.id().value(), "resource.added", id, draft.kind().label());
        return id;
    }

    /**
     * @param seen the edit version the person had before them
     * @throws Conflict if somebody changed it since
     */
    public void edit(ResourceId id, int seen, ResourceDraft draft, Member by) {
        get(id, by);
        check(draft);
        store.update(id, seen, draft);
        changed(by.id().value(), "resource.edited", id, "edit " + (seen + 1));
    }

    /** Takes a resource off the list; it can be brought back. */
    public void retire(ResourceId id, Member by) {
        get(id, by);
        store.retire(id, clock.instant());
        changed(by.id().value(), "resource.retired", id, "Retired");
    }

    public void bringBack(ResourceId id, Member by) {
        get(id, by);
        store.retire(id, null);
        changed(by.id().value(), "resource.brought-back", id, "Brought back");
    }

    /** Adds the works of the guide that were never in the library. One that was edited or retired is left as it is. */
    public void addStartingContent() {
        int added = 0;
        for (var source : guide.sources()) {
            var id = ResourceId.random();
            if (store.add(id, starting(source), source.key(), clock.instant()) > 0) {
                search.changed(ResourceDocuments.id(id));
                added++;
            }
        }
        if (added > 0) {
            audit.add(null, "resource.started", "resource library", added + " works of the guide", clock.instant());
        }
    }

    private ResourceDraft starting(Source source) {
        var topic = guide.topics().stream()
                .filter(one -> one.sources().contains(source.key()))
                .map(Topic::slug)
                .findFirst()
                .orElse("");
        return new ResourceDraft(
                source.title(),
                source.by(),
                source.year(),
                source.kind(),
                source.audience(),
                topic,
                source.licence(),
                source.address(),
                source.about(),
                null,
                "");
    }

    private void check(ResourceDraft draft) {
        draft.check(LocalDate.ofInstant(clock.instant(), Directory.ZONE));
        if (!draft.topic().isEmpty() && guide.topic(draft.topic()).isEmpty()) {
            throw new Refusal("topic", "Select a topic from the list");
        }
    }

    private void mustKeep(Member member) {
        if (!mayKeep(member)) {
            throw new Forbidden("Only an administrator or an editor of an improvement may change the library.");
        }
    }

    private void changed(UUID by, String action, ResourceId id, String detail) {
        search.changed(ResourceDocuments.id(id));
        audit.add(by, action, "resource " + id.value(), detail, clock.instant());
    }
}
