package org.groundswell.app.learning;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Names;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.signin.PublicForms;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Learning notes: written, corrected, withdrawn, found and read. {@link Reviews} publishes those for everybody. */
@Service
@Transactional
public class LearningNotes {

    private static final int LONGEST_CONTACT = 254;
    private static final int LONGEST_ANSWER = 10_000;

    private final NoteStore store;
    private final NoteSearchStore found;
    private final Improvements improvements;
    private final Adoptions adoptions;
    private final Consent consent;
    private final NoteLetters letters;
    private final PublicForms forms;
    private final OutcomesInSearch inSearch;
    private final AuditLog audit;
    private final InstantSource clock;

    LearningNotes(
            NoteStore store,
            NoteSearchStore found,
            Improvements improvements,
            Adoptions adoptions,
            Consent consent,
            NoteLetters letters,
            PublicForms forms,
            OutcomesInSearch inSearch,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.found = found;
        this.improvements = improvements;
        this.adoptions = adoptions;
        this.consent = consent;
        this.letters = letters;
        this.forms = forms;
        this.inSearch = inSearch;
        this.audit = audit;
        this.clock = clock;
    }

    /** One page of the published notes this person may read, the latest first. */
    @Transactional(readOnly = true)
    public List<NoteLine> page(NoteSearch search, Optional<Member> reader, int limit, long offset) {
        return found.page(search, reader, limit, offset);
    }

    /** What these notes report. */
    @Transactional(readOnly = true)
    public NoteCounts counts(NoteSearch search, Optional<Member> reader) {
        return found.counts(search, reader);
    }

    /** The note with its public wording, or its newest where none is. @throws NotFound unless this person may read it */
    @Transactional(readOnly = true)
    public Note get(NoteId id, Optional<Member> reader) {
        return store.shown(id)
                .filter(note -> note.mayBeReadBy(reader))
                .orElseThrow(() -> new NotFound("learning note", id.value()));
    }

    /** The note with its newest wording, for its author and for who may review it. */
    @Transactional(readOnly = true)
    public Note newest(NoteId id, Member reader) {
        return store.latest(id)
                .filter(note -> note.isBy(Optional.of(reader)) || note.mayBeReviewedBy(reader))
                .filter(note -> note.mayBeReadBy(Optional.of(reader)))
                .orElseThrow(() -> new NotFound("learning note", id.value()));
    }

    /** The note with a wording that was public once. */
    @Transactional(readOnly = true)
    public Note wording(NoteId id, int wording, Optional<Member> reader) {
        return store.wording(id, wording)
                .filter(note -> note.state() == NoteState.PUBLISHED && note.mayBeReadBy(reader))
                .orElseThrow(() -> new NotFound("wording", wording));
    }

    /** The note a private link leads to. */
    @Transactional(readOnly = true)
    public Note byKey(UUID key) {
        return store.byKey(key).orElseThrow(() -> new NotFound("private link", "given"));
    }

    /** What happened to a note that this person may read. */
    @Transactional(readOnly = true)
    public List<NoteEvent> record(Note note) {
        return store.events(note.id());
    }

    /** What this person wrote, the latest first. */
    @Transactional(readOnly = true)
    public List<Note> by(Member author) {
        return store.by(author.id());
    }

    /**
     * Begins a note.
     *
     * @param send whether it is to be shared, or kept as a draft
     * @throws Refusal with everything that must be put right
     */
    public Note begin(Submission submission, boolean send, NoteAuthor author) {
        if (author.member().isEmpty()) {
            forms.charge(author.address());
        }
        check(submission, send, author);
        var now = now();
        var note = new Note(
                NoteId.random(),
                submission.about(),
                author.member().map(Member::id).orElse(null),
                author.member().isPresent() ? null : UUID.randomUUID(),
                submission.contact().strip(),
                submission.audience(),
                null,
                NoteState.DRAFT,
                "",
                1,
                1,
                null,
                null,
                null,
                now,
                submission.text());
        store.add(note);
        log(note, "learning.note-begun", "", author, now);
        if (send) {
            send(note, author, now);
        }
        return note;
    }

    /**
     * Writes a note again: a draft, one that a reviewer wants changed, or the correction of a published one, which has to
     * say what it corrects and leaves the earlier wording on record.
     *
     * @param seen the wording the author had before them
     */
    public void rewrite(NoteId id, int seen, Submission submission, boolean send, NoteAuthor author) {
        var note = store.locked(id)
                .filter(found -> found.isBy(author))
                .orElseThrow(() -> new NotFound("learning note", id.value()));
        if (!note.mayBeWritten()) {
            throw new Conflict(
                    note.wider() == null
                            ? "A note that was declined or withdrawn stays as it is. Write another."
                            : "Somebody decides now whether everybody may read it as it stands. Correct it after that.");
        }
        boolean published = note.published() != null;
        // Whom a published note names and who reads it was agreed to; a correction is about its words.
        var kept = published
                ? new Submission(note.about(), submission.text(), note.audience(), "", submission.namesConfirmed())
                : new Submission(
                        note.about().at(submission.about().site()),
                        submission.text(),
                        submission.audience(),
                        "",
                        submission.namesConfirmed());
        if (published && submission.text().whatChanged().isBlank()) {
            throw new Refusal("whatChanged", "Say what this corrects; it stays beside the note");
        }
        check(kept, send || published, author);
        var now = now();
        store.write(id, seen, kept.text(), kept.audience(), kept.about(), now);
        log(note, "learning.note-written", "wording " + (seen + 1), author, now);
        if (send || published) {
            send(store.latest(id).orElseThrow(), author, now);
        }
    }

    /** Takes a note back for good; its address goes on saying that it was here, and why it went. */
    public void withdraw(NoteId id, String why, Member by) {
        var note = store.locked(id)
                .filter(found -> found.mayBeReadBy(Optional.of(by)))
                .orElseThrow(() -> new NotFound("learning note", id.value()));
        mustBeWithdrawable(note, by);
        if (why.isBlank()) {
            throw new Refusal("reason", "Say why it is withdrawn; everybody who looks for it will read this");
        }
        PatientData.refuseIn("reason", why);
        var now = now();
        store.move(id, NoteState.WITHDRAWN, why.strip(), null);
        inSearch.changed(note);
        store.record(id, NoteEvent.Action.WITHDRAWN, note.latest(), why.strip(), by.id(), now);
        log(note, "learning.note-withdrawn", "", NoteAuthor.of(by), now);
    }

    /**
     * A site may take back a note that names it, and an administrator any; the editors of an improvement, who may well not
     * like what it says, may answer it but not make it go away.
     */
    public static void mustBeWithdrawable(Note note, Member by) {
        boolean named = !note.audience().anonymous() && note.mayBeAnsweredBySite(by);
        if (!note.isBy(Optional.of(by)) && !named && !by.isAdministrator()) {
            throw new Forbidden("Only its author, the site it names and an administrator may withdraw a note.");
        }
        if (note.state() != NoteState.PUBLISHED) {
            throw new Conflict("Only a published note can be withdrawn.");
        }
    }

    private void send(Note note, NoteAuthor author, Instant now) {
        var by = author.member().map(Member::id).orElse(null);
        store.record(note.id(), NoteEvent.Action.SENT, note.latest(), "", by, now);
        if (note.audience().needsReview()) {
            var state = note.published() == null ? NoteState.WAITING : NoteState.PUBLISHED;
            store.move(note.id(), state, "", now);
            log(note, "learning.note-sent", "", author, now);
        } else {
            store.publish(note.id(), now);
            store.record(note.id(), NoteEvent.Action.PUBLISHED, note.latest(), "", by, now);
            log(note, "learning.note-shared", note.audience().visibility().label(), author, now);
            if (note.published() == null) {
                letters.named(note);
            }
        }
    }

    private void check(Submission submission, boolean send, NoteAuthor author) {
        var text = submission.text();
        refuseTooLong(submission);
        if (send) {
            text.refuseUnlessComplete();
        } else {
            text.refuseUnlessKept();
        }
        PatientData.refuseIn("contact", submission.contact());
        PatientData.refuseIn("agreedBy", submission.audience().agreedBy());
        var about = submission.about();
        if (about.improvement() == null) {
            if (about.subject().isBlank()) {
                throw new Refusal("subject", "Say what the note is about");
            }
            PatientData.refuseIn("subject", about.subject());
        } else {
            // Of an improvement that is not shared yet only those who work on it may speak.
            improvements.visible(improvements.get(about.improvement()).code().value(), author.member());
        }
        if (author.member().isEmpty() && !submission.audience().anonymous()) {
            throw new Refusal("audience", "Sign in to share a note under the name of a site");
        }
        if (about.adoption() != null) {
            adoptions.get(about.adoption(), author.member().orElseThrow(() -> new Forbidden("Sign in to do this.")));
        }
        if (send) {
            consent.refuseUnlessAgreed(about.site(), submission.audience(), author.member());
            var texts = new ArrayList<>(text.fields().values());
            // A published source is cited with its authors, which is no breach of anybody's trust.
            texts.remove(text.source());
            consent.refuseTellingWhere(about.site(), submission.audience(), text);
            Names.refuseUnlessConfirmed("names", texts, submission.namesConfirmed());
        }
    }

    private static void refuseTooLong(Submission submission) {
        submission.text().fields().forEach((field, words) -> {
            if (words.length() > LONGEST_ANSWER) {
                throw new Refusal(field, "Write up to %,d characters".formatted(LONGEST_ANSWER));
            }
        });
        if (submission.contact().length() > LONGEST_CONTACT) {
            throw new Refusal("contact", "Write up to %d characters".formatted(LONGEST_CONTACT));
        }
    }

    private void log(Note note, String action, String detail, NoteAuthor author, Instant at) {
        var by = author.member().map(Member::id).map(MemberId::value).orElse(null);
        audit.add(by, action, "learning note " + note.id().value(), detail, at);
    }

    /** The database keeps microseconds. */
    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
