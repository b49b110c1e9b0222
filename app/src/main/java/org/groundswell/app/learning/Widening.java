package org.groundswell.app.learning;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * More readers for a published note: its author may let everybody with an account read what was for a team, and may ask
 * that everybody reads it, which somebody else decides. A note never gets fewer readers; it can only be withdrawn.
 */
@Service
@Transactional
public class Widening {

    private final NoteStore store;
    private final WiderStore wider;
    private final Consent consent;
    private final NoteLetters letters;
    private final OutcomesInSearch inSearch;
    private final AuditLog audit;
    private final InstantSource clock;

    Widening(
            NoteStore store,
            WiderStore wider,
            Consent consent,
            NoteLetters letters,
            OutcomesInSearch inSearch,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.wider = wider;
        this.consent = consent;
        this.letters = letters;
        this.inSearch = inSearch;
        this.audit = audit;
        this.clock = clock;
    }

    /** The note, for its author to choose. @throws Conflict if nobody else could read it */
    @Transactional(readOnly = true)
    public Note get(NoteId id, Member by) {
        return widenable(store.shown(id), id, by);
    }

    /**
     * Gives a note more readers: at once for everybody with an account, after a review for everybody.
     *
     * @throws Refusal where the site would be named and nobody there agreed, or a note to be without names tells the site
     * @throws Conflict if that would give it no reader more
     */
    public void widen(NoteId id, Audience readers, Member by) {
        var note = widenable(store.locked(id), id, by);
        if (readers.visibility().compareTo(note.audience().visibility()) <= 0) {
            throw new Refusal("audience", "Select more readers than the note has now");
        }
        PatientData.refuseIn("agreedBy", readers.agreedBy());
        consent.refuseUnlessAgreed(note.about().site(), readers, Optional.of(by));
        refuseTellingWhere(note, readers);
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (readers.needsReview()) {
            wider.ask(id, readers, now);
            store.record(id, NoteEvent.Action.WIDER_ASKED, note.latest(), "", by.id(), now);
            log(note, "learning.note-wider-asked", readers, by, now);
        } else {
            widen(note, readers, by, now);
            letters.named(store.shown(id).orElseThrow());
        }
    }

    /** What a reviewer agreed to. */
    void decided(Note note, Audience readers, Member by, Instant now) {
        widen(note, readers, by, now);
    }

    private void widen(Note note, Audience readers, Member by, Instant now) {
        wider.apply(note.id(), readers);
        inSearch.changed(note);
        store.record(note.id(), NoteEvent.Action.WIDENED, note.latest(), "", by.id(), now);
        log(note, "learning.note-widened", readers, by, now);
    }

    /** Said of the form as a whole: the words are put right as a correction. */
    private void refuseTellingWhere(Note note, Audience readers) {
        try {
            consent.refuseTellingWhere(note.about().site(), readers, note.text());
        } catch (Refusal tells) {
            throw new Refusal(
                    "audience",
                    "Its words hold the name or the code of the site. Correct the note first, without them");
        }
    }

    private static Note widenable(Optional<Note> found, NoteId id, Member by) {
        var note = found.filter(each -> each.mayBeReadBy(Optional.of(by)))
                .orElseThrow(() -> new NotFound("learning note", id.value()));
        if (!note.isBy(Optional.of(by))) {
            throw new Forbidden("Only its author may let more people read a note.");
        }
        if (!note.mayBeWidened()) {
            throw new Conflict("Only a published note that is not for everybody yet, and of which nothing waits for a "
                    + "reviewer, can be given more readers.");
        }
        return note;
    }

    private void log(Note note, String action, Audience readers, Member by, Instant at) {
        audit.add(
                by.id().value(),
                action,
                "learning note " + note.id().value(),
                readers.visibility().label() + (readers.anonymous() ? ", without names" : ""),
                at);
    }
}
