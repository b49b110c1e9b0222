package org.groundswell.app.learning;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.app.audit.AuditLog;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.talk.News;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody other than its author decides about a note: publishes it, asks for changes, declines it. */
@Service
@Transactional
public class Reviews {

    private final NoteStore store;
    private final Widening widening;
    private final NoteLetters letters;
    private final News news;
    private final OutcomesInSearch inSearch;
    private final AuditLog audit;
    private final InstantSource clock;

    Reviews(
            NoteStore store,
            Widening widening,
            NoteLetters letters,
            News news,
            OutcomesInSearch inSearch,
            AuditLog audit,
            InstantSource clock) {
        this.store = store;
        this.widening = widening;
        this.letters = letters;
        this.news = news;
        this.inSearch = inSearch;
        this.audit = audit;
        this.clock = clock;
    }

    /** What a reviewer decides. */
    public enum Decision {
        PUBLISH,
        ASK_FOR_CHANGES,
        DECLINE
    }

    /**
     * Decides about the wording that waits.
     *
     * @param seen  the wording the reviewer had before them
     * @param words what to change, or why it is declined; "" when publishing
     * @throws Conflict if nothing waits any more, or another wording does
     */
    public void decide(NoteId id, int seen, Decision decision, String words, Member by) {
        var note = store.locked(id)
                .filter(found -> found.mayBeReadBy(Optional.of(by)) || found.answersFor(by))
                .orElseThrow(() -> new NotFound("learning note", id.value()));
        if (!note.mayBeReviewedBy(by)) {
            throw new Forbidden(
                    "Only an administrator or an editor of the improvement, and never its author, may review a note.");
        }
        if (note.waitingSince() == null || note.latest() != seen) {
            throw new Conflict("This note no longer waits with the words you read. Look at it again.");
        }
        var now = clock.instant();
        switch (decision) {
            case PUBLISH -> publish(note, by, now);
            case ASK_FOR_CHANGES -> {
                returned(note, NoteState.CHANGES, reason(words, "Say what should be changed"));
                done(note, NoteEvent.Action.CHANGES_ASKED, words, "learning.note-changes-asked", by, now);
                letters.sentBack(note, words.strip());
            }
            case DECLINE -> {
                returned(note, NoteState.DECLINED, reason(words, "Say why it is not published; its author reads this"));
                done(note, NoteEvent.Action.DECLINED, words, "learning.note-declined", by, now);
                letters.declined(note, words.strip());
            }
        }
    }

    private void publish(Note note, Member by, Instant now) {
        var readers = note.wider();
        if (readers == null) {
            store.publish(note.id(), now);
            inSearch.changed(note);
            done(note, NoteEvent.Action.PUBLISHED, "", "learning.note-published", by, now);
        } else {
            widening.decided(note, readers, by, now);
        }
        if (note.published() == null || readers != null) {
            tell(note);
            letters.named(store.shown(note.id()).orElseThrow());
        }
        letters.published(note);
    }

    private void tell(Note note) {
        var improvement = note.about().improvement();
        if (improvement != null) {
            news.tell(
                    improvement,
                    "Learning note, %s: %s"
                            .formatted(
                                    note.text().outcome().label().toLowerCase(Locale.UK),
                                    note.text().title()),
                    "/notes/" + note.id().value());
        }
    }

    /** A correction that is not taken leaves the published wording where it is. */
    private void returned(Note note, NoteState state, String words) {
        store.move(note.id(), note.published() == null ? state : NoteState.PUBLISHED, words, null);
    }

    private void done(Note note, NoteEvent.Action what, String words, String action, Member by, Instant now) {
        store.record(note.id(), what, note.latest(), words.strip(), by.id(), now);
        audit.add(by.id().value(), action, "learning note " + note.id().value(), "wording " + note.latest(), now);
    }

    private static String reason(String words, String otherwise) {
        if (words.isBlank()) {
            throw new Refusal("words", otherwise);
        }
        PatientData.refuseIn("words", words);
        return words.strip();
    }
}
