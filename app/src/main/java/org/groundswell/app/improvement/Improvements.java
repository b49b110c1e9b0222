package org.groundswell.app.improvement;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.directory.Role;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.search.Search;
import org.groundswell.app.signin.Memberships;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Improvements as a whole: found, created, reviewed, shared, retired and withdrawn. {@link Versions} renews them. */
@Service
@Transactional
public class Improvements {

    private static final int MOST_OF_ONE_TITLE = 1000;

    private final ImprovementStore store;
    private final VersionStore versions;
    private final NoticeStore notices;
    private final DecisionStore decisions;
    private final TextStore texts;
    private final Versions renewed;
    private final Memberships memberships;
    private final AuditLog audit;
    private final Search search;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Improvements(
            ImprovementStore store,
            VersionStore versions,
            NoticeStore notices,
            DecisionStore decisions,
            TextStore texts,
            Versions renewed,
            Memberships memberships,
            AuditLog audit,
            Search search,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.store = store;
        this.versions = versions;
        this.notices = notices;
        this.decisions = decisions;
        this.texts = texts;
        this.renewed = renewed;
        this.memberships = memberships;
        this.audit = audit;
        this.search = search;
        this.events = events;
        this.clock = clock;
    }

    /** Any improvement, public or not: for use cases, which check who asks. @throws NotFound if there is none */
    @Transactional(readOnly = true)
    public Improvement get(ImprovementId id) {
        return store.find(id).orElseThrow(() -> new NotFound("improvement", id.value()));
    }

    /** Any improvement, public or not, by its code. */
    @Transactional(readOnly = true)
    public Optional<Improvement> find(ImprovementCode code) {
        return store.find(code);
    }

    /** Improvements by code in one query, public or not; a code that none has is absent. */
    @Transactional(readOnly = true)
    public Map<ImprovementCode, Improvement> find(Collection<ImprovementCode> codes) {
        return store.find(codes);
    }

    /** The improvement as this person may see it. @throws NotFound if it is not there, or not public and not theirs */
    @Transactional(readOnly = true)
    public Improvement visible(String code, Optional<Member> member) {
        return (ImprovementCode.isOne(code) ? store.find(new ImprovementCode(code)) : Optional.<Improvement>empty())
                .filter(found -> found.isPublic()
                        || member.filter(who -> who.is(Role.EDITOR, found.id().value())
                                        || who.is(Role.RATER, found.id().value()))
                                .isPresent())
                .orElseThrow(() -> new NotFound("improvement", code));
    }

    /** The improvement, for one of its editors. @throws Forbidden if this person may read it but not change it */
    @Transactional(readOnly = true)
    public Improvement editable(String code, Member member) {
        var improvement = visible(code, Optional.of(member));
        member.mustBe(Role.EDITOR, improvement.id().value(), "Only an editor of this improvement may change it.");
        return improvement;
    }

    /** The published version with the highest number, which a site would adopt today; empty before it is shared. */
    @Transactional(readOnly = true)
    public Optional<Version> currentVersion(ImprovementId id) {
        return versions.current(id);
    }

    /** The version being written, if one is. */
    @Transactional(readOnly = true)
    public Optional<Version> draftVersion(ImprovementId id) {
        return versions.draft(id);
    }

    /** As {@link #currentVersion}, of several improvements at once; those without one are absent. */
    @Transactional(readOnly = true)
    public Map<ImprovementId, Version> currentVersions(Collection<ImprovementId> ids) {
        return versions.current(ids);
    }

    /** The version being written or, where none is, the current one, of several improvements at once. */
    @Transactional(readOnly = true)
    public Map<ImprovementId, Version> latestVersions(Collection<ImprovementId> ids) {
        return versions.latest(ids);
    }

    @Transactional(readOnly = true)
    public Optional<Version> version(VersionId id) {
        return versions.find(id);
    }

    @Transactional(readOnly = true)
    public Optional<Version> version(ImprovementId id, int number) {
        return versions.find(id, number);
    }

    @Transactional(readOnly = true)
    public List<VersionLine> versions(ImprovementId id) {
        return versions.lines(id);
    }

    /** The stop notices that keep sites with this version from going live; empty if none does. */
    @Transactional(readOnly = true)
    public List<Notice> openStopNotices(ImprovementId id, VersionId version) {
        return notices.all(id).stream()
                .filter(notice -> notice.kind() == NoticeKind.STOP && notice.isOpen() && notice.isAbout(version))
                .toList();
    }

    /**
     * Whether a site may become live, embedded or sustained with this version: it is published and no open stop notice
     * is about it. Until the caller's transaction ends nobody can issue or close a notice, so the answer stays true.
     */
    public boolean mayEnterLive(ImprovementId id, VersionId version) {
        store.holdNotices(id);
        return versions.find(version)
                        .filter(found -> found.improvement().equals(id) && found.isPublished())
                        .isPresent()
                && openStopNotices(id, version).isEmpty();
    }

    /** Whether the latest scale decision is "proceed" with its safety, involvement and equality statements. */
    @Transactional(readOnly = true)
    public boolean hasCompleteProceed(ImprovementId id) {
        return decisions.all(id).stream()
                .findFirst()
                .filter(ScaleDecision::opensTheGate)
                .isPresent();
    }

    /**
     * Begins an improvement: a draft that only its editors see, with an empty first version. Whoever begins it becomes
     * its editor.
     */
    public Improvement create(Description description, Member by) {
        return create(ImprovementCode.fromTitle(description.title()), description, false, by);
    }

    /**
     * As {@link #create(Description, Member)}, with a code of its own.
     *
     * @param code      a number is put behind it if it is taken
     * @param synthetic whether the improvement is invented for demonstration
     */
    public Improvement create(ImprovementCode code, Description description, boolean synthetic, Member by) {
        return create(code, Beginning.of(description, synthetic), by);
    }

    /** As {@link #create(Description, Member)}, with a code of its own and with everything that is known already. */
    public Improvement create(ImprovementCode code, Beginning beginning, Member by) {
        var said = beginning.said();
        said.values().forEach(part -> PatientData.refuseIn(part.fields()));
        var now = clock.instant();
        var improvement = added(code, beginning, by, now);
        var first = new Version(
                VersionId.random(),
                improvement.id(),
                1,
                Change.NONE,
                beginning.tidier(),
                beginning.effort(),
                beginning.safety(),
                null,
                List.of());
        versions.add(first, by.id(), now);
        said.forEach((kind, part) -> texts.append(
                kind.isOfVersion() ? PartRef.of(first, kind) : PartRef.of(improvement.id(), kind),
                0,
                part.fields(),
                by,
                now));
        memberships.grant(by.id(), new Membership(Role.EDITOR, improvement.id().value()), by);
        record(by, "improvement.created", improvement, "Created", now);
        return improvement;
    }

    private Improvement added(ImprovementCode wanted, Beginning beginning, Member by, Instant now) {
        for (int n = 1; n <= MOST_OF_ONE_TITLE; n++) {
            var improvement = new Improvement(
                    ImprovementId.random(),
                    n == 1 ? wanted : wanted.numbered(n),
                    beginning.description(),
                    beginning.ownership(),
                    ImprovementStatus.DRAFT,
                    "",
                    now,
                    now,
                    null,
                    beginning.synthetic());
            if (store.add(improvement, by.id())) {
                return improvement;
            }
        }
        throw new Refusal("title", "Choose another title; too many improvements are called like this");
    }

    /** Asks an administrator to share the improvement. @throws Refusal saying what is missing */
    public void submit(ImprovementId id, Member by) {
        var improvement = lockedForEditor(id, by);
        improvement.mustLeadTo(ImprovementStatus.IN_REVIEW);
        var missing = improvement.missing(renewed.draft(id));
        if (!missing.isEmpty()) {
            throw new Refusal("", "Add " + String.join("; ", missing));
        }
        move(improvement, ImprovementStatus.IN_REVIEW, "", "improvement.submitted", by);
    }

    /** Takes an improvement back from review, to go on writing. */
    public void takeBack(ImprovementId id, Member by) {
        move(lockedForEditor(id, by), ImprovementStatus.DRAFT, "", "improvement.taken-back", by);
    }

    /** Returns an improvement to its editors with the reviewer's words. */
    public void sendBack(ImprovementId id, String comments, Member by) {
        by.mustBeAdministrator();
        var words = reason("comments", comments, "Say what has to be done before it can be shared");
        move(store.locked(id), ImprovementStatus.DRAFT, words, "improvement.sent-back", by);
    }

    /** Makes an improvement public with its first version. */
    public void share(ImprovementId id, Member by) {
        by.mustBeAdministrator();
        var improvement = store.locked(id);
        var now = move(improvement, ImprovementStatus.SHARED, "", "improvement.shared", by);
        renewed.publish(renewed.draft(id), by, now);
    }

    /**
     * Makes a draft public as it stands, complete or not, because it was published elsewhere and is brought here with
     * its source; its page says what it still lacks.
     */
    public void shareAsPublishedElsewhere(ImprovementId id, Member by) {
        by.mustBeAdministrator();
        move(store.locked(id), ImprovementStatus.IN_REVIEW, "", "improvement.submitted", by);
        share(id, by);
    }

    /** Ends the offer of an improvement that has served its time. */
    public void retire(ImprovementId id, String why, Member by) {
        var words = reason("reason", why, "Say why it is retired");
        move(lockedForEditor(id, by), ImprovementStatus.RETIRED, words, "improvement.retired", by);
    }

    /**
     * Withdraws an improvement that must not be used any more. Unless a stop notice for all versions is open already,
     * one is issued with the same words, so that every site that uses it is told.
     */
    public void withdraw(ImprovementId id, String why, Member by) {
        var words = reason("reason", why, "Say why it is withdrawn; everybody who uses it will read this");
        var improvement = lockedForEditor(id, by);
        improvement.mustLeadTo(ImprovementStatus.WITHDRAWN);
        var now = clock.instant();
        var stop = notices.all(id).stream()
                .filter(notice -> notice.kind() == NoticeKind.STOP
                        && notice.isOpen()
                        && notice.versions().isEmpty())
                .findFirst()
                .orElseGet(() -> stopped(improvement, words, by, now));
        store.move(improvement, ImprovementStatus.WITHDRAWN, words, stop.id(), now);
        record(by, "improvement.withdrawn", improvement, "Withdrawn", now);
    }

    private Notice stopped(Improvement improvement, String words, Member by, Instant now) {
        var notice =
                new Notice(NoticeId.random(), improvement.id(), NoticeKind.STOP, Set.of(), words, null, now, null, "");
        notices.add(notice, by.id());
        record(
                by,
                "improvement.notice-issued",
                improvement,
                "Stop notice " + notice.id().value() + " issued",
                now);
        events.publishEvent(new NoticeIssued(notice.id(), improvement.id(), notice.kind(), now));
        return notice;
    }

    private Instant move(Improvement from, ImprovementStatus to, String reason, String action, Member by) {
        var now = clock.instant();
        store.move(from, to, reason, null, now);
        record(by, action, from, from.status().label() + " → " + to.label(), now);
        return now;
    }

    private Improvement lockedForEditor(ImprovementId id, Member by) {
        by.mustBe(Role.EDITOR, id.value(), "Only an editor of this improvement may do this.");
        return store.locked(id);
    }

    private static String reason(String field, String words, String otherwise) {
        if (words.isBlank()) {
            throw new Refusal(field, otherwise);
        }
        PatientData.refuseIn(field, words);
        return words.strip();
    }

    private void record(Member by, String action, Improvement improvement, String detail, Instant at) {
        audit.add(by.id().value(), action, "improvement " + improvement.id().value(), detail, at);
        search.changed(ImprovementDocuments.id(improvement.id()));
    }
}
