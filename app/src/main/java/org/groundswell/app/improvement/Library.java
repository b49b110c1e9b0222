package org.groundswell.app.improvement;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Improvements in lists: what everybody may find, and what a person works on. */
@Service
@Transactional(readOnly = true)
public class Library {

    private final LibraryStore store;

    Library(LibraryStore store) {
        this.store = store;
    }

    /** What is on offer, the latest shared first. */
    public List<ImprovementSummary> onOffer(int rows) {
        return store.onOffer(rows);
    }

    /** These improvements in this order, those left out that are not public any more. */
    public List<ImprovementSummary> shared(List<ImprovementId> ids) {
        var byId = store.shared(ids.stream().map(ImprovementId::value).toList()).stream()
                .collect(Collectors.toMap(ImprovementSummary::id, Function.identity()));
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }

    /** The improvements this person edits, the one changed last first. */
    public List<ImprovementSummary> editedBy(Member member) {
        Set<UUID> ids = member.memberships().stream()
                .filter(membership -> membership.role() == Role.EDITOR)
                .map(Membership::scope)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return store.all(ids);
    }

    /** What waits for an administrator to review it, the longest waiting first. */
    public List<ImprovementSummary> inReview(Member member) {
        member.mustBeAdministrator();
        return store.inReview();
    }
}
