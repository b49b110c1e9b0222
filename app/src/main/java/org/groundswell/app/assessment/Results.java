package org.groundswell.app.assessment;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.problem.Forbidden;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What answers come to. Who may see it has been asked before ({@link Assessments#get}); while rating is open there is
 * nothing here to see for anybody.
 */
@Service
@Transactional(readOnly = true)
public class Results {

    private final AssessmentStore store;
    private final SeatStore seats;
    private final AnswerStore answers;
    private final ConsensusStore agreed;
    private final Instruments instruments;

    Results(
            AssessmentStore store,
            SeatStore seats,
            AnswerStore answers,
            ConsensusStore agreed,
            Instruments instruments) {
        this.store = store;
        this.seats = seats;
        this.answers = answers;
        this.agreed = agreed;
        this.instruments = instruments;
    }

    /**
     * All answers beside each other, and what was agreed; a fixed number of queries.
     *
     * @throws Forbidden while raters still answer alone
     */
    public Comparison comparison(Assessment assessment) {
        return Comparison.of(round(assessment), agreed.of(assessment.id()));
    }

    /** What the assessment comes to as it stands. */
    public Outcome outcome(Assessment assessment) {
        return Outcome.of(comparison(assessment), assessment.facts());
    }

    /** What could be done next, ranked. */
    public List<Option> options(Outcome outcome) {
        return Options.ranked(outcome);
    }

    /** What changed since the assessment that this one makes again; empty if it is the first. */
    public Optional<Change> change(Assessment assessment) {
        var follows = assessment.follows();
        return follows == null
                ? Optional.empty()
                : store.find(follows)
                        .filter(before -> before.instrument().equals(assessment.instrument()))
                        .map(before -> Change.of(round(before), round(assessment)));
    }

    Round round(Assessment assessment) {
        if (!assessment.opened()) {
            throw new Forbidden("Raters still answer alone. Nobody sees the answers before rating is closed.");
        }
        var sheets = answers.sheets(assessment.id());
        return new Round(
                instruments.get(assessment.instrument()),
                seats.of(assessment.id()).stream()
                        .filter(seat -> sheets.containsKey(seat.id()))
                        .map(seat -> new Round.Rated(seat, Objects.requireNonNull(sheets.get(seat.id()))))
                        .toList());
    }
}
