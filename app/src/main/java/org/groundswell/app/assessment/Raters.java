package org.groundswell.app.assessment;

import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.mail.Outbox;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.signin.EmailAddress;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is asked to rate, and how they get in. */
@Service
@Transactional
public class Raters {

    /** How long a link is good for. */
    public static final Duration VALID = Duration.ofDays(30);

    /** More seats than any panel has; beyond it is a mistake. */
    private static final int MOST = 500;

    private final AssessmentStore store;
    private final Assessments assessments;
    private final SeatStore seats;
    private final GuestLinks links;
    private final Outbox outbox;
    private final AuditLog audit;
    private final InstantSource clock;

    Raters(
            AssessmentStore store,
            Assessments assessments,
            SeatStore seats,
            GuestLinks links,
            Outbox outbox,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.assessments = assessments;
        this.seats = seats;
        this.links = links;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** A seat with how far its rater has come; never with what they said. */
    public record Invited(Seat seat, int answered) {}

    /** Everybody asked, for those who run the assessment. */
    @Transactional(readOnly = true)
    public List<Invited> of(AssessmentId id, Member by) {
        assessments.run(id, by);
        Map<RaterId, Integer> answered = new HashMap<>();
        seats.progress(id).forEach(progress -> answered.put(progress.rater(), progress.answered()));
        return seats.of(id).stream()
                .map(seat -> new Invited(seat, answered.getOrDefault(seat.id(), 0)))
                .toList();
    }

    /**
     * Gives somebody a seat. With an address the link goes there, where mail is sent at all; it can always be copied.
     *
     * @param email an address, or "" to pass the link on otherwise
     * @param name  what the team calls them; may be ""
     */
    public Seat invite(AssessmentId id, RaterRole role, String email, String name, Member by) {
        var assessment = rated(id, by);
        PatientData.refuseIn("name", name);
        if (seats.of(id).size() >= MOST) {
            throw new Conflict("An assessment has at most %d raters.".formatted(MOST));
        }
        var now = clock.instant();
        var seat = new Seat(
                RaterId.random(),
                id,
                UUID.randomUUID(),
                role,
                name.strip(),
                email.isBlank() ? "" : EmailAddress.typed(email).value(),
                null,
                1,
                now.plus(VALID),
                false,
                now,
                null);
        seats.add(seat, by.id());
        audit.add(by.id().value(), "assessment.rater-invited", subject(id), role.name(), now);
        send(assessment, seat);
        return seat;
    }

    /** The path of the link to a seat, for those who run the assessment to pass on. */
    @Transactional
    public String path(AssessmentId id, RaterId rater, Member by) {
        return path(seat(rated(id, by), rater));
    }

    /** Makes a new link; the old one is dead. It is sent where the seat has an address and mail is sent. */
    public Seat renew(AssessmentId id, RaterId rater, Member by) {
        var assessment = rated(id, by);
        seats.renewLink(seat(assessment, rater).id(), clock.instant().plus(VALID));
        var renewed = seats.find(rater).orElseThrow();
        audit.add(
                by.id().value(),
                "assessment.link-renewed",
                subject(id),
                rater.value().toString(),
                clock.instant());
        send(assessment, renewed);
        return renewed;
    }

    /** Kills the link; what was answered stays. */
    public void revoke(AssessmentId id, RaterId rater, Member by) {
        var seat = seat(assessments.run(id, by), rater);
        seats.revokeLink(seat.id());
        audit.add(
                by.id().value(),
                "assessment.link-revoked",
                subject(id),
                rater.value().toString(),
                clock.instant());
    }

    /** Whether invitations go out by mail here. */
    @Transactional(readOnly = true)
    public boolean canSend() {
        return outbox.canSend();
    }

    /**
     * The seat behind a guest's link.
     *
     * @throws NotFound if the link does not work, whatever the reason
     */
    public Seat guest(String token) {
        return links.seat(token)
                .orElseThrow(
                        () -> new NotFound(
                                "page",
                                "behind this link. It may have ended, been"
                                        + " replaced by a newer one, or been copied only in part. Ask whoever invited you for a new one"));
    }

    /**
     * The member's seat. Who runs the assessment, or is named a rater of the improvement, takes one with the first
     * answer.
     */
    public Seat take(AssessmentId id, RaterRole role, Member member) {
        var assessment = store.find(id).orElseThrow(() -> new NotFound("assessment", id.value()));
        var known = assessments.seat(id, member);
        if (known.isPresent()) {
            var seat = known.get();
            if (seat.member() == null) {
                seats.take(seat.id(), member.id(), member.name());
            }
            return seat;
        }
        if (!assessments.rights(assessment, Optional.of(member)).takesPart()) {
            throw new NotFound("assessment", id.value());
        }
        assessment.mustBe(AssessmentState.RATING);
        var now = clock.instant();
        var person = assessment.follows() == null
                ? UUID.randomUUID()
                : assessments
                        .seat(assessment.follows(), member)
                        .map(Seat::person)
                        .orElseGet(UUID::randomUUID);
        var seat = new Seat(
                RaterId.random(),
                id,
                person,
                role,
                member.name(),
                "",
                member.id(),
                1,
                now.plus(VALID),
                false,
                now,
                null);
        seats.add(seat, member.id());
        audit.add(member.id().value(), "assessment.seat-taken", subject(id), role.name(), now);
        return seat;
    }

    private void send(Assessment assessment, Seat seat) {
        if (seat.email().isEmpty() || !outbox.canSend()) {
            return;
        }
        outbox.post(new Letter(
                seat.email(),
                Letter.subject("Your view is asked for: " + assessment.title()),
                """
                You are asked to rate "%s" with the %s.

                Answer alone, as you see it; nobody sees what you say before everybody has answered. You may stop at any
                time and go on later with the same link. It is yours only, and needs no account:

                %s

                The link is good until %s.
                """.formatted(
                                assessment.title(),
                                assessment.instrumentTitle(),
                                outbox.link(path(seat)),
                                DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK)
                                        .withZone(Directory.ZONE)
                                        .format(seat.linkExpiresAt())),
                "assessment " + assessment.id().value()));
    }

    private String path(Seat seat) {
        return "/rate/" + links.token(seat);
    }

    private Assessment rated(AssessmentId id, Member by) {
        var assessment = assessments.run(id, by);
        assessment.mustBe(AssessmentState.RATING);
        return assessment;
    }

    private Seat seat(Assessment assessment, RaterId rater) {
        return seats.find(rater)
                .filter(seat -> seat.assessment().equals(assessment.id()))
                .orElseThrow(() -> new NotFound("rater", rater.value()));
    }

    private static String subject(AssessmentId id) {
        return "assessment " + id.value();
    }
}
