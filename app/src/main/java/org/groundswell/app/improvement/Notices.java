package org.groundswell.app.improvement;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What everybody who uses an improvement has to be told: stop, safety and update notices. */
@Service
@Transactional
public class Notices {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final NoticeStore store;
    private final ImprovementStore improvements;
    private final VersionStore versions;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Notices(
            NoticeStore store,
            ImprovementStore improvements,
            VersionStore versions,
            AuditLog audit,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.improvements = improvements;
        this.versions = versions;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Every notice of an improvement, the open and the grave ones first. */
    @Transactional(readOnly = true)
    public List<Notice> all(ImprovementId improvement) {
        return store.all(improvement);
    }

    /** @throws NotFound if there is none */
    @Transactional(readOnly = true)
    public Notice get(NoticeId id) {
        return store.find(id).orElseThrow(() -> new NotFound("notice", id.value()));
    }

    /** Those of the notices that exist, in one query. */
    @Transactional(readOnly = true)
    public Map<NoticeId, Notice> byId(Collection<NoticeId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : store.find(ids).stream().collect(Collectors.toMap(Notice::id, Function.identity()));
    }

    /**
     * Issues a notice. A stop notice takes effect at once: a site that is being moved to live just now waits for it.
     *
     * @param about    the published versions it is about; empty for all, those to come included
     * @param deadline by when sites have to act; null where there is none
     * @throws Refusal if there are no words, the deadline is over, or a version is not one of this improvement's
     */
    public Notice issue(
            ImprovementId improvement,
            NoticeKind kind,
            Set<VersionId> about,
            String words,
            @Nullable LocalDate deadline,
            Member by) {
        by.mustBe(Role.EDITOR, improvement.value(), "Only an editor of this improvement may issue a notice.");
        improvements.locked(improvement);
        var now = clock.instant();
        if (words.isBlank()) {
            throw new Refusal("words", "Say what users have to know and do");
        }
        PatientData.refuseIn("words", words);
        if (deadline != null && deadline.isBefore(now.atZone(LONDON).toLocalDate())) {
            throw new Refusal("deadline", "Enter a date that is not over");
        }
        if (!published(improvement).containsAll(about)) {
            throw new Refusal("versions", "Choose among the published versions of this improvement");
        }
        var notice = new Notice(NoticeId.random(), improvement, kind, about, words.strip(), deadline, now, null, "");
        store.add(notice, by.id());
        audit.add(
                by.id().value(),
                "improvement.notice-issued",
                "improvement " + improvement.value(),
                kind.label() + " " + notice.id().value() + " issued",
                now);
        events.publishEvent(new NoticeIssued(notice.id(), improvement, kind, now));
        return notice;
    }

    /**
     * Closes a notice, with a reason that everybody can read.
     *
     * @throws Conflict if it is closed already, or is what a withdrawal stands on
     */
    public void close(NoticeId id, String reason, Member by) {
        var notice = get(id);
        by.mustBe(Role.EDITOR, notice.improvement().value(), "Only an editor of this improvement may close a notice.");
        var improvement = improvements.locked(notice.improvement());
        if (reason.isBlank()) {
            throw new Refusal("reason", "Say why it can be closed");
        }
        PatientData.refuseIn("reason", reason);
        if (improvement.status() == ImprovementStatus.WITHDRAWN && notice.kind() == NoticeKind.STOP) {
            throw new Conflict("The stop notice of a withdrawn improvement stays open.");
        }
        var now = clock.instant();
        store.close(id, reason.strip(), by.id(), now);
        audit.add(
                by.id().value(),
                "improvement.notice-closed",
                "improvement " + notice.improvement().value(),
                notice.kind().label() + " " + id.value() + " closed",
                now);
    }

    private Set<VersionId> published(ImprovementId improvement) {
        return versions.lines(improvement).stream()
                .filter(line -> line.publishedAt() != null)
                .map(VersionLine::id)
                .collect(Collectors.toSet());
    }
}
