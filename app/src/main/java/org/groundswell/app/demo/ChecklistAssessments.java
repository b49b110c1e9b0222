package org.groundswell.app.demo;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.groundswell.app.assessment.AgreedGate;
import org.groundswell.app.assessment.AgreedLevel;
import org.groundswell.app.assessment.Agreements;
import org.groundswell.app.assessment.AnswerState;
import org.groundswell.app.assessment.Assessable;
import org.groundswell.app.assessment.Assessed;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.Backing;
import org.groundswell.app.assessment.Confidence;
import org.groundswell.app.assessment.GateAnswer;
import org.groundswell.app.assessment.GateState;
import org.groundswell.app.assessment.ItemAnswer;
import org.groundswell.app.assessment.Plans;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.assessment.Raters;
import org.groundswell.app.assessment.Ratings;
import org.groundswell.app.assessment.Results;
import org.groundswell.app.assessment.Seat;
import org.groundswell.app.assessment.Sharing;
import org.groundswell.app.assessment.SpreadFacts;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.instrument.Item;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Two assessments of the ED Safety Checklist by invented raters: one finished, one still open for rating. What they
 * answer says nothing about the checklist itself.
 */
@Component
@Profile("demo")
class ChecklistAssessments {

    private static final Backing AUDIT = new Backing(
            "Audit of checklist use (invented for the demonstration)",
            "",
            Backing.Kind.AUDIT,
            "2024",
            Backing.Similarity.SIMILAR,
            Backing.Strength.MODERATE);

    /** Questions to which almost everybody says that they do not know. */
    private static final Set<String> NOBODY_KNOWS = Set.of("value-recurrent", "sustain-reorganise", "spread-plan");

    private final Assessments assessments;
    private final Raters raters;
    private final Ratings ratings;
    private final Agreements agreements;
    private final Results results;
    private final Plans plans;
    private final Instruments instruments;

    ChecklistAssessments(
            Assessments assessments,
            Raters raters,
            Ratings ratings,
            Agreements agreements,
            Results results,
            Plans plans,
            Instruments instruments) {
        this.assessments = assessments;
        this.raters = raters;
        this.ratings = ratings;
        this.agreements = agreements;
        this.results = results;
        this.plans = plans;
        this.instruments = instruments;
    }

    void load(ImprovementId checklist, Member by) {
        var subject = new Assessable(new Assessed.OfImprovement(checklist), "ED Safety Checklist", true);
        finished(subject, by);
        inProgress(subject, by);
    }

    private void finished(Assessable subject, Member by) {
        var instrument = instruments.current(Instrument.SCALABILITY);
        var id = assessments.open(subject, instrument, by);
        seats(id, by)
                .forEach((seat, leaning) ->
                        answer(seat, instrument, leaning, instrument.items().size()));
        assessments.closeRating(id, by);
        agree(id, instrument, by);
        assessments.note(
                id,
                assessments.get(id, Optional.of(by)).editVersion(),
                new SpreadFacts(3, true, false, "Three kinds of department, invented; the network owns it"),
                by);
        var options = results.options(results.outcome(assessments.get(id, Optional.of(by))));
        assessments.finish(id, by);
        assessments.share(id, assessments.get(id, Optional.of(by)).editVersion(), Sharing.PUBLIC, by);
        options.stream()
                .limit(2)
                .forEach(option -> plans.choose(
                        id,
                        option.about(),
                        option.steps().getFirst().code(),
                        "Spread lead (invented)",
                        null,
                        null,
                        by));
    }

    /** Invented raters, and how much higher or lower than the others each one sees things. */
    private Map<Seat, Integer> seats(AssessmentId id, Member by) {
        var seats = new LinkedHashMap<Seat, Integer>();
        seats.put(invite(id, RaterRole.CLINICAL, "Invented consultant", "", by), 1);
        seats.put(invite(id, RaterRole.CLINICAL, "Invented charge nurse", "", by), 0);
        seats.put(invite(id, RaterRole.MANAGERIAL, "Invented service manager", "", by), 0);
        seats.put(invite(id, RaterRole.PATIENT_OR_PUBLIC, "Invented patient partner", "", by), 0);
        seats.put(invite(id, RaterRole.FINANCE, "Invented accountant", "", by), -1);
        seats.put(invite(id, RaterRole.EVALUATOR, "Invented evaluator", "", by), 0);
        return seats;
    }

    private void inProgress(Assessable subject, Member by) {
        var instrument = instruments.current(Instrument.SCREEN);
        var id = assessments.open(subject, instrument, by);
        invite(id, RaterRole.OTHER, "Ravi Stone", "rater@example.org", by);
        var half = instrument.items().size() / 2;
        answer(invite(id, RaterRole.CLINICAL, "Invented registrar", "", by), instrument, 0, half);
        answer(invite(id, RaterRole.MANAGERIAL, "Invented matron", "", by), instrument, 1, half);
        invite(id, RaterRole.PATIENT_OR_PUBLIC, "Invented carer", "", by);
    }

    private Seat invite(AssessmentId id, RaterRole role, String name, String email, Member by) {
        return raters.invite(id, role, email, name, by);
    }

    private void answer(Seat seat, Instrument instrument, int leaning, int howMany) {
        int n = 0;
        for (var item : instrument.items().subList(0, howMany)) {
            ratings.answer(seat, item.code(), said(item, seat.role(), leaning, n++));
        }
        if (howMany == instrument.items().size()) {
            for (var gate : instrument.gates()) {
                ratings.answer(
                        seat,
                        gate.code(),
                        GateAnswer.of(seat.role() == RaterRole.PATIENT_OR_PUBLIC ? GateState.UNKNOWN : GateState.MET));
            }
            ratings.done(seat, true);
        }
    }

    /** Mostly the second best, with a pattern of better, worse and unknown that stays the same at every start. */
    private static ItemAnswer said(Item item, RaterRole role, int leaning, int n) {
        boolean nobodyKnows = NOBODY_KNOWS.contains(item.code()) && role != RaterRole.EVALUATOR;
        if (nobodyKnows || (n * 7 + role.letter().charAt(0)) % 17 == 0) {
            return ItemAnswer.dontKnow();
        }
        int best = item.top().value();
        int usual = best - (n % 3 == 0 ? 0 : 1) - (item.code().startsWith("value-") ? 1 : 0);
        int level = Math.clamp(usual + (n % 5 == 2 ? 2 * leaning : n % 2 == 0 ? leaning : 0), 0, best);
        var evidence = level == best && n % 4 != 1 ? List.of(AUDIT) : List.<Backing>of();
        return new ItemAnswer(
                AnswerState.LEVEL, level, "", n % 2 == 0 ? Confidence.HIGH : Confidence.MEDIUM, "", evidence, 0);
    }

    /** The team settles what lies apart, and keeps what finance does not agree with. */
    private void agree(AssessmentId id, Instrument instrument, Member by) {
        var comparison = results.comparison(assessments.get(id, Optional.of(by)));
        var codes = new ArrayList<String>();
        comparison.stillSplit().forEach(item -> codes.add(item.item().code()));
        for (var code : codes) {
            int best = instrument.item(code).orElseThrow().top().value();
            agreements.agree(
                    id,
                    code,
                    new AgreedLevel(
                            AnswerState.LEVEL,
                            best - 1,
                            "Agreed in the demonstration",
                            Map.of(RaterRole.FINANCE, "Costs were seen in one place only"),
                            0),
                    by);
        }
        for (var gate : instrument.gates()) {
            agreements.agree(id, gate.code(), new AgreedGate(GateState.MET, "", false, "Invented", 0), by);
        }
    }
}
