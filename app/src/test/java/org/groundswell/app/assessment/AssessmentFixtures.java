package org.groundswell.app.assessment;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.List;
import java.util.Optional;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.improvement.ImprovementId;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.instrument.Instruments;
import org.springframework.stereotype.Component;

/** Assessments for tests, made as people make them. */
@Component
public class AssessmentFixtures {

    private static final List<RaterRole> ROLES = List.of(RaterRole.values());

    private final Assessments assessments;
    private final Raters raters;
    private final Ratings ratings;
    private final Instruments instruments;
    private final ImprovementFixtures improvements;
    private final GuestLinks links;

    AssessmentFixtures(
            Assessments assessments,
            Raters raters,
            Ratings ratings,
            Instruments instruments,
            ImprovementFixtures improvements,
            GuestLinks links) {
        this.assessments = assessments;
        this.raters = raters;
        this.ratings = ratings;
        this.instruments = instruments;
        this.improvements = improvements;
        this.links = links;
    }

    /** An assessment with the screen, open for rating, of a shared improvement of its own. */
    public AssessmentId open(String title) {
        return open(improvements.shared(title).id(), Instrument.SCREEN);
    }

    public AssessmentId open(ImprovementId improvement, String instrument) {
        return assessments.open(
                assessments.assessable(improvement, ADMINISTRATOR), instruments.current(instrument), ADMINISTRATOR);
    }

    public Seat seat(AssessmentId id, RaterRole role) {
        return raters.invite(id, role, "", "", ADMINISTRATOR);
    }

    /** The rater gives every item this level, and says that every gate is met. */
    public void answerAll(Seat seat, int level) {
        var instrument = ratings.form(seat).instrument();
        instrument.items().forEach(item -> ratings.answer(seat, item.code(), ItemAnswer.level(level)));
        instrument.gates().forEach(gate -> ratings.answer(seat, gate.code(), GateAnswer.of(GateState.MET)));
    }

    /** The rater adds a text file to the last question; what names it in addresses. */
    public String file(Seat seat) {
        var item = ratings.form(seat).instrument().items().getLast();
        var upload = EvidenceUpload.of("notes.txt", "What we saw".getBytes(UTF_8));
        var backing = new Backing("What we saw", "", null, "", null, null, upload.file());
        ratings.answer(
                seat,
                item.code(),
                ratings.form(seat).sheet().answer(item.code()).with(List.of(backing)),
                List.of(upload));
        return upload.file().hash();
    }

    /** An assessment that raters who gave these levels have answered, with rating closed. */
    public AssessmentId comparing(String title, int... levels) {
        return comparing(open(title), levels);
    }

    private AssessmentId comparing(AssessmentId id, int... levels) {
        for (int level : levels) {
            answerAll(seat(id, ROLES.get(level % ROLES.size())), level);
        }
        assessments.closeRating(id, ADMINISTRATOR);
        return id;
    }

    /** The same, finished. */
    public AssessmentId finished(String title, int... levels) {
        return finished(comparing(title, levels));
    }

    /** The same, of this improvement. */
    public AssessmentId finished(ImprovementId improvement, int... levels) {
        return finished(comparing(open(improvement, Instrument.SCREEN), levels));
    }

    private AssessmentId finished(AssessmentId id) {
        assessments.finish(id, ADMINISTRATOR);
        return id;
    }

    public Assessment get(AssessmentId id) {
        return assessments.get(id, Optional.of(ADMINISTRATOR));
    }

    /** The secret part of the seat's link. */
    public String token(Seat seat) {
        return links.token(seat);
    }

    /** Codes of the items of the instrument the assessment is on. */
    public List<String> items(AssessmentId id) {
        return instruments.get(get(id).instrument()).items().stream()
                .map(item -> item.code())
                .toList();
    }
}
