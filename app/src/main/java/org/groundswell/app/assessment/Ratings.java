package org.groundswell.app.assessment;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.instrument.Item;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.PatientData;
import org.groundswell.app.problem.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One rater, alone with the form. Whoever calls has made sure that the seat is the caller's own. */
@Service
@Transactional
public class Ratings {

    private static final int LONGEST = 4000;
    private static final int LONGEST_LINE = 500;
    private static final int MOST_EVIDENCE = 20;

    private final AssessmentStore store;
    private final SeatStore seats;
    private final AnswerStore answers;
    private final EvidenceFiles files;
    private final EvidenceFileStore kept;
    private final Instruments instruments;
    private final InstantSource clock;

    Ratings(
            AssessmentStore store,
            SeatStore seats,
            AnswerStore answers,
            EvidenceFiles files,
            EvidenceFileStore kept,
            Instruments instruments,
            InstantSource clock) {
        this.store = store;
        this.seats = seats;
        this.answers = answers;
        this.files = files;
        this.kept = kept;
        this.instruments = instruments;
        this.clock = clock;
    }

    /** What a rater has before them: the assessment, its form, and their own answers. */
    public record Form(Assessment assessment, Instrument instrument, Seat seat, Sheet sheet) {}

    @Transactional(readOnly = true)
    public Form form(Seat seat) {
        var assessment = store.find(seat.assessment()).orElseThrow();
        return new Form(assessment, instruments.get(assessment.instrument()), seat, answers.sheet(seat.id()));
    }

    /**
     * Keeps an answer.
     *
     * @param answer with the version it was written on
     * @return the version it has now
     * @throws Refusal if it is incomplete
     * @throws org.groundswell.app.problem.Conflict if rating is closed, or it was answered elsewhere in the meantime
     */
    public int answer(Seat seat, String code, ItemAnswer answer) {
        return answer(seat, code, answer, List.of());
    }

    /**
     * Keeps an answer with files that come with it. A file no piece of evidence names any more is deleted.
     *
     * @param uploads the files that pieces of evidence name and that are not kept yet
     */
    public int answer(Seat seat, String code, ItemAnswer answer, List<EvidenceUpload> uploads) {
        var form = form(seat);
        var item = form.instrument().item(code).orElseThrow(() -> new NotFound("question", code));
        check(item, answer);
        form.assessment().mustBe(AssessmentState.RATING);
        files.add(seat, code, uploads);
        answers.put(seat.id(), code, answer, clock.instant());
        kept.removeUnused(seat.id(), code);
        return answer.version() + 1;
    }

    /** As {@link #answer}, for a gate. */
    public int answer(Seat seat, String code, GateAnswer answer) {
        if (form(seat).instrument().gate(code).isEmpty()) {
            throw new NotFound("gate", code);
        }
        mustFit("mitigation", answer.mitigation(), LONGEST);
        PatientData.refuseIn("mitigation", answer.mitigation());
        answers.put(seat.id(), code, answer, clock.instant());
        return answer.version() + 1;
    }

    /** The rater has finished, or goes on after all; answers may be changed until rating is closed either way. */
    public void done(Seat seat, boolean done) {
        store.find(seat.assessment()).orElseThrow().mustBe(AssessmentState.RATING);
        seats.done(seat.id(), done ? clock.instant() : null);
    }

    /** @throws Refusal with everything that is wrong with an answer */
    static void check(Item item, ItemAnswer answer) {
        var reasons = new ArrayList<Refusal.Reason>();
        var level = answer.level();
        if (level != null && item.level(level).isEmpty()) {
            reasons.add(new Refusal.Reason("answer", "Select one of the answers"));
        }
        if (answer.state() == AnswerState.NOT_APPLICABLE && answer.reason().isBlank()) {
            reasons.add(new Refusal.Reason("reason", "Say why this does not apply here"));
        }
        if (answer.evidence().size() > MOST_EVIDENCE) {
            reasons.add(new Refusal.Reason("evidence", "Keep the %d best pieces of evidence".formatted(MOST_EVIDENCE)));
        }
        tooLong(answer)
                .forEach((field, most) ->
                        reasons.add(new Refusal.Reason(field, "Shorten this to %,d characters".formatted(most))));
        links(answer.evidence(), reasons);
        if (!reasons.isEmpty()) {
            throw new Refusal(reasons);
        }
        PatientData.refuseIn(words(answer));
    }

    private static Map<String, String> words(ItemAnswer answer) {
        var words = new HashMap<String, String>();
        words.put("reason", answer.reason());
        words.put("comment", answer.comment());
        for (int i = 0; i < answer.evidence().size(); i++) {
            words.put("words" + i, answer.evidence().get(i).words());
            words.put("dated" + i, answer.evidence().get(i).dated());
        }
        return words;
    }

    private static Map<String, Integer> tooLong(ItemAnswer answer) {
        var most = new HashMap<String, Integer>();
        words(answer).forEach((field, text) -> {
            int longest = (field.startsWith("words") || field.startsWith("dated")) ? LONGEST_LINE : LONGEST;
            if (text.length() > longest) {
                most.put(field, longest);
            }
        });
        return most;
    }

    private static void links(List<Backing> evidence, List<Refusal.Reason> reasons) {
        for (int i = 0; i < evidence.size(); i++) {
            var link = evidence.get(i).link();
            if (!link.isEmpty() && (link.length() > LONGEST_LINE || !Backing.isLink(link))) {
                reasons.add(
                        new Refusal.Reason("link" + i, "Enter a whole address, like https://www.example.org/audit"));
            }
        }
    }

    private static void mustFit(String field, String text, int longest) {
        if (text.length() > longest) {
            throw new Refusal(field, "Shorten this to %,d characters".formatted(longest));
        }
    }
}
