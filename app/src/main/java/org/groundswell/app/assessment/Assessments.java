package org.groundswell.app.assessment;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.signin.MemberAddresses;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Assessments from opening to sharing. {@link Raters}, {@link Ratings} and {@link Agreements} do what lies between. */
@Service
@Transactional
public class Assessments {

    private static final String RUN = "Only those who run this assessment may do this.";

    private final AssessmentStore store;
    private final SeatStore seats;
    private final ResultStore results;
    private final Results computed;
    private final Improvements improvements;
    private final Instruments instruments;
    private final MemberAddresses addresses;
    private final AuditLog audit;
    private final InstantSource clock;

    Assessments(
            AssessmentStore store,
            SeatStore seats,
            ResultStore results,
            Results computed,
            Improvements improvements,
            Instruments instruments,
            MemberAddresses addresses,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.seats = seats;
        this.results = results;
        this.computed = computed;
        this.improvements = improvements;
        this.instruments = instruments;
        this.addresses = addresses;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * The assessment, if this person may know of it: those who run it or rate it and, once it is finished and shared,
     * those it is shared with.
     *
     * @throws NotFound if there is none that this person may see
     */
    @Transactional(readOnly = true)
    public Assessment get(AssessmentId id, Optional<Member> member) {
        var assessment = any(id);
        if (!shared(assessment, member) && !rights(assessment, member).takesPart()) {
            throw new NotFound("assessment", id.value());
        }
        return assessment;
    }

    private static boolean shared(Assessment assessment, Optional<Member> member) {
        return assessment.finished()
                && switch (assessment.sharing()) {
                    case PUBLIC -> true;
                    case NETWORK -> member.isPresent();
                    case PRIVATE -> false;
                };
    }

    /** The assessment, for somebody who runs it. */
    @Transactional(readOnly = true)
    public Assessment run(AssessmentId id, Member by) {
        var assessment = any(id);
        rights(assessment, Optional.of(by)).mustRun(id, RUN);
        return assessment;
    }

    @Transactional(readOnly = true)
    public Rights rights(Assessment assessment, Optional<Member> member) {
        return Rights.of(
                assessment.about(),
                member,
                member.flatMap(who -> seat(assessment.id(), who)).isPresent());
    }

    /** The seat this person has in the assessment, taken or waiting for them. */
    @Transactional(readOnly = true)
    public Optional<Seat> seat(AssessmentId id, Member member) {
        return seats.of(id, member, address(member));
    }

    /** What this person is asked to rate, open ones first. */
    @Transactional(readOnly = true)
    public List<AskedOf> askedOf(Member member, int limit, long offset) {
        return store.askedOf(member, address(member), limit, offset);
    }

    private String address(Member member) {
        return addresses.of(List.of(member.id())).getOrDefault(member.id(), "");
    }

    /**
     * All assessments of an improvement or an adoption that this person may see, newest first.
     *
     * @param id of the improvement or the adoption
     */
    @Transactional(readOnly = true)
    public List<Assessment> about(UUID id, Optional<Member> member) {
        return store.about(id).stream()
                .filter(assessment -> shared(assessment, member)
                        || Rights.of(assessment.about(), member, false).takesPart())
                .toList();
    }

    /** Results of all finished assessments of an improvement or an adoption, oldest first. */
    @Transactional(readOnly = true)
    public List<PastResult> results(UUID id) {
        return results.about(id);
    }

    /** An improvement or an adoption as something to assess, for somebody who may. */
    @Transactional(readOnly = true)
    public Assessable assessable(ImprovementId id, Member by) {
        var improvement = improvements.get(id);
        return mayRun(new Assessable(new Assessed.OfImprovement(id), improvement.title(), improvement.synthetic()), by);
    }

    /** @throws NotFound if there is no such adoption */
    @Transactional(readOnly = true)
    public Assessable assessable(AdoptionId id, Member by) {
        var subject = store.adoption(id).orElseThrow(() -> new NotFound("adoption", id.value()));
        return mayRun(subject, by);
    }

    private static Assessable mayRun(Assessable subject, Member by) {
        if (!Rights.runs(subject.about(), by)) {
            throw new Forbidden(
                    "Only editors of the improvement, managers of the programme and the lead of the site may"
                            + " open an assessment.");
        }
        return subject;
    }

    /** Opens an assessment for rating, on the current version of the instrument. */
    public AssessmentId open(Assessable subject, Instrument instrument, Member by) {
        mayRun(subject, by);
        if (instrument.subject() != subject.about().subject()) {
            throw new Refusal(
                    "instrument",
                    "Select an instrument for " + subject.about().subject().label());
        }
        return opened(subject, instrument, Optional.empty(), by).id();
    }

    /**
     * Opens the same assessment again, on the version it was made with, for the same raters: only then a change can be
     * told.
     *
     * @return the new assessment
     */
    public AssessmentId again(AssessmentId id, Member by) {
        var earlier = run(id, by);
        earlier.mustBe(AssessmentState.FINISHED);
        var next = opened(
                new Assessable(earlier.about(), earlier.title(), earlier.synthetic()),
                instruments.get(earlier.instrument()),
                Optional.of(id),
                by);
        for (var seat : seats.of(id)) {
            seats.add(
                    new Seat(
                            RaterId.random(),
                            next.id(),
                            seat.person(),
                            seat.role(),
                            seat.name(),
                            seat.email(),
                            seat.member(),
                            1,
                            next.openedAt().plus(Raters.VALID),
                            false,
                            next.openedAt(),
                            null),
                    by.id());
        }
        return next.id();
    }

    private Assessment opened(Assessable subject, Instrument instrument, Optional<AssessmentId> follows, Member by) {
        var assessment = new Assessment(
                AssessmentId.random(),
                subject.about(),
                subject.title(),
                instrument.id(),
                instrument.title(),
                AssessmentState.RATING,
                Sharing.PRIVATE,
                follows.orElse(null),
                by.id(),
                clock.instant(),
                null,
                null,
                SpreadFacts.UNKNOWN,
                subject.synthetic(),
                1);
        store.add(assessment);
        record(
                by,
                "assessment.opened",
                assessment.id(),
                instrument.code() + " version " + instrument.version(),
                assessment.openedAt());
        return assessment;
    }

    /** Closes the rating round: from now on answers stay as they are, and the team sees them. */
    public void closeRating(AssessmentId id, Member by) {
        var assessment = locked(id, by);
        assessment.mustBe(AssessmentState.RATING);
        if (seats.progress(id).stream().noneMatch(progress -> progress.answered() > 0)) {
            throw new Conflict("Nobody has answered anything yet.");
        }
        var now = clock.instant();
        store.move(assessment, AssessmentState.COMPARING, now);
        record(by, "assessment.rating-closed", id, "", now);
    }

    /** Notes what spreading needs beyond the score. */
    public void note(AssessmentId id, int seen, SpreadFacts facts, Member by) {
        var assessment = run(id, by);
        assessment.mustBe(AssessmentState.COMPARING);
        PatientData.refuseIn("words", facts.words());
        store.facts(id, seen, facts);
        record(by, "assessment.facts-noted", id, "", clock.instant());
    }

    /** Finishes: the result stands from now on, and is kept to be held against what comes true. */
    public void finish(AssessmentId id, Member by) {
        var assessment = locked(id, by);
        assessment.mustBe(AssessmentState.COMPARING);
        var outcome = computed.outcome(assessment);
        var now = clock.instant();
        store.move(assessment, AssessmentState.FINISHED, now);
        results.add(id, outcome, now);
        record(
                by,
                "assessment.finished",
                id,
                outcome.verdict().map(verdict -> verdict.result().name()).orElse("no class"),
                now);
    }

    /** Says who may read the result. */
    public void share(AssessmentId id, int seen, Sharing sharing, Member by) {
        var assessment = locked(id, by);
        assessment.mustBe(AssessmentState.FINISHED);
        if (assessment.editVersion() != seen) {
            throw new Conflict(
                    "Somebody else changed this assessment a moment ago. Look at it again before you go on.");
        }
        store.share(assessment, sharing);
        record(by, "assessment.shared", id, sharing.name(), clock.instant());
    }

    private Assessment locked(AssessmentId id, Member by) {
        run(id, by);
        return store.locked(id).orElseThrow();
    }

    private Assessment any(AssessmentId id) {
        return store.find(id).orElseThrow(() -> new NotFound("assessment", id.value()));
    }

    private void record(Member by, String action, AssessmentId id, String detail, Instant at) {
        audit.add(by.id().value(), action, "assessment " + id.value(), detail, at);
    }
}
