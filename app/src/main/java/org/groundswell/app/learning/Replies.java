package org.groundswell.app.learning;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.EntryId;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Role;
import org.groundswell.app.mail.Letter;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.signin.Addresses;
import org.groundswell.app.signin.OneTimeToken;
import org.groundswell.app.signin.PublicForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The right of reply. Its lead answers for a site. Where it has none, those who review the note ask somebody there by a
 * link, or a manager of the programme answers on its behalf. Editors answer for the improvement.
 */
@Service
@Transactional
public class Replies {

    /** How long somebody who was asked may take. */
    public static final Duration VALID = Duration.ofDays(28);

    private static final int LONGEST = 4_000;
    private static final int LONGEST_LINE = 254;

    private final NoteStore store;
    private final ReplyStore replies;
    private final NoteLetters letters;
    private final Addresses leads;
    private final PublicForms forms;
    private final AuditLog audit;
    private final InstantSource clock;

    Replies(
            NoteStore store,
            ReplyStore replies,
            NoteLetters letters,
            Addresses leads,
            PublicForms forms,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.replies = replies;
        this.letters = letters;
        this.leads = leads;
        this.forms = forms;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * What came of asking a site.
     *
     * @param token  the secret of the link; known now and never again
     * @param mailed whether the link goes to the site by e-mail
     */
    public record Asked(ReplyInvitation invitation, OneTimeToken token, boolean mailed) {}

    /** The answers to a note, in their order. */
    @Transactional(readOnly = true)
    public List<Reply> of(Note note) {
        return replies.of(note.id());
    }

    /** For whom this person may answer; of an anonymous note the site stays silent, for its answer would name it. */
    @Transactional(readOnly = true)
    public Optional<Reply.Side> sideOf(Note note, Member who) {
        if (note.mayBeAnsweredBySite(who) && !who.isAdministrator()) {
            return note.audience().anonymous() ? Optional.empty() : Optional.of(Reply.Side.SITE);
        }
        if (note.answersFor(who)) {
            return Optional.of(Reply.Side.EDITORS);
        }
        var programme = note.about().programme();
        boolean manages = programme != null && who.is(Role.PROGRAMME_MANAGER, programme.value());
        return manages && !note.isBy(Optional.of(who)) && lacksLead(note)
                ? Optional.of(Reply.Side.PROGRAMME)
                : Optional.empty();
    }

    /** Answers a note, for whom this person may. */
    public void reply(NoteId id, String words, Member by) {
        var note = store.shown(id)
                .filter(found -> found.mayBeReadBy(Optional.of(by)))
                .orElseThrow(() -> new NotFound("learning note", id.value()));
        var side = sideOf(note, by)
                .orElseThrow(() -> new Forbidden("Only the lead of the site, a manager of the programme where the site "
                        + "has no lead, and an editor of the improvement may answer a note."));
        if (note.state() != NoteState.PUBLISHED) {
            throw new Conflict("Only a published note can be answered.");
        }
        var now = now();
        var reply = new Reply(side, "", checked(words), now);
        replies.add(id, reply, by.id(), null);
        audit.add(by.id().value(), "learning.note-answered", subject(note), side.label(), now);
        letters.answered(note, reply);
    }

    /** Whether this person may ask the site by a link: who reviews the note, where the site it names has no lead. */
    @Transactional(readOnly = true)
    public boolean mayInvite(Note note, Member who) {
        return note.state() == NoteState.PUBLISHED && note.mayBeReviewedBy(who) && lacksLead(note);
    }

    /** The link of this note that still waits for its answer. */
    @Transactional(readOnly = true)
    public Optional<ReplyInvitation> invitation(Note note) {
        return replies.open(note.id(), clock.instant());
    }

    /**
     * Asks somebody at the site for its reply. Asking again makes a new link, and the one before it dead.
     *
     * @param speaker who is asked, by role
     * @param email   where the link is sent; "" where whoever asks passes it on
     */
    public Asked invite(NoteId id, String speaker, String email, Member by) {
        var note = invitable(id, by);
        if (speaker.isBlank() || speaker.length() > LONGEST_LINE) {
            throw new Refusal("speaker", "Say who at the site is asked, by role");
        }
        PatientData.refuseIn("speaker", speaker);
        if (!email.isBlank() && !Letter.isAddress(email.strip())) {
            throw new Refusal("email", "Enter an e-mail address in the correct format, like name@example.nhs.uk");
        }
        var now = now();
        var invitation = new ReplyInvitation(UUID.randomUUID(), id, speaker.strip(), now, now.plus(VALID));
        var token = OneTimeToken.fresh();
        replies.invite(invitation, token.hash(), by.id());
        audit.add(by.id().value(), "learning.reply-asked-for", subject(note), invitation.speaker(), now);
        return new Asked(invitation, token, !email.isBlank() && letters.invite(note, token, email.strip()));
    }

    /** Makes the open link of a note dead. */
    public void withdraw(NoteId id, Member by) {
        var note = invitable(id, by);
        var now = now();
        if (!replies.close(id, now)) {
            throw new Conflict("There is no open link for this note any more.");
        }
        audit.add(by.id().value(), "learning.reply-link-withdrawn", subject(note), "", now);
    }

    /** The note a link asks about. @throws NotFound if the link does not work, or the note is not there any more */
    @Transactional(readOnly = true)
    public Note behind(OneTimeToken token) {
        return answerable(opened(token));
    }

    /** Who was asked by a link, by role. @throws NotFound if the link does not work */
    @Transactional(readOnly = true)
    public String speaker(OneTimeToken token) {
        return opened(token).speaker();
    }

    /**
     * Answers for a site with a link, which then works no more.
     *
     * @param address network the request came from
     */
    public Note answer(OneTimeToken token, String words, String address) {
        forms.charge(address);
        var invitation = opened(token);
        var note = answerable(invitation);
        var now = now();
        var reply = new Reply(Reply.Side.SITE, invitation.speaker(), checked(words), now);
        if (!replies.answered(invitation.id(), now)) {
            throw gone();
        }
        replies.add(note.id(), reply, null, invitation.id());
        audit.add(null, "learning.note-answered", subject(note), reply.from(), now);
        letters.answered(note, reply);
        return note;
    }

    private Note invitable(NoteId id, Member by) {
        var note = store.shown(id)
                .filter(found -> found.mayBeReadBy(Optional.of(by)))
                .orElseThrow(() -> new NotFound("learning note", id.value()));
        if (!note.mayBeReviewedBy(by)) {
            throw new Forbidden("Only an administrator or an editor of the improvement, and never its author, may ask "
                    + "the site of a note for its reply.");
        }
        if (!mayInvite(note, by)) {
            throw new Conflict("Only a site that a published note names, and that has no lead, is asked by a link.");
        }
        return note;
    }

    /** Whether the note names a site that nobody leads. */
    private boolean lacksLead(Note note) {
        var site = note.about().site();
        return site != null && !note.audience().anonymous() && isWithoutLead(site);
    }

    private boolean isWithoutLead(EntryId site) {
        return leads.of(Role.SITE_LEAD, List.of(site.value())).isEmpty();
    }

    private ReplyInvitation opened(OneTimeToken token) {
        return replies.open(token.hash(), clock.instant()).orElseThrow(Replies::gone);
    }

    private Note answerable(ReplyInvitation invitation) {
        return store.shown(invitation.note())
                .filter(note -> note.state() == NoteState.PUBLISHED)
                .filter(note -> !note.audience().anonymous())
                .orElseThrow(Replies::gone);
    }

    private static NotFound gone() {
        return new NotFound("open question", "behind this link");
    }

    private static String checked(String words) {
        if (words.isBlank() || words.length() > LONGEST) {
            throw new Refusal("words", "Write an answer of up to %,d characters".formatted(LONGEST));
        }
        PatientData.refuseIn("words", words);
        return words.strip();
    }

    private static String subject(Note note) {
        return "learning note " + note.id().value();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
