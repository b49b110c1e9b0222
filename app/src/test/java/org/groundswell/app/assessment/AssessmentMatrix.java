package org.groundswell.app.assessment;

import static org.groundswell.app.MatrixRow.get;
import static org.groundswell.app.MatrixRow.post;
import static org.groundswell.app.directory.Role.EDITOR;
import static org.groundswell.app.directory.Role.RATER;
import static org.groundswell.app.directory.ScopeKind.IMPROVEMENT;
import static org.groundswell.app.improvement.ImprovementFixtures.ADMINISTRATOR;

import java.util.List;
import java.util.UUID;
import org.groundswell.app.MatrixRow;
import org.groundswell.app.MatrixRows;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.ImprovementFixtures;
import org.groundswell.app.instrument.Instrument;
import org.springframework.stereotype.Component;

/**
 * Editors of an improvement run its assessments, its raters rate them and see what came of it, and a guest's link opens
 * its own desk to whoever holds it.
 */
@Component
class AssessmentMatrix implements MatrixRows {

    private final AssessmentFixtures given;
    private final ImprovementFixtures improvements;
    private final Assessments assessments;
    private final Results results;

    AssessmentMatrix(
            AssessmentFixtures given, ImprovementFixtures improvements, Assessments assessments, Results results) {
        this.given = given;
        this.improvements = improvements;
        this.assessments = assessments;
        this.results = results;
    }

    @Override
    public List<MatrixRow> rows() {
        var improvement = improvements.shared("Matrix assessment");
        var id = improvement.id().value();
        var code = improvement.code().value();
        var rating = given.open(improvement.id(), Instrument.SCREEN);
        var seat = given.seat(rating, RaterRole.CLINICAL);
        given.answerAll(seat, 2);
        var file = given.file(seat);
        var comparing = given.open(improvement.id(), Instrument.SCREEN);
        var other = given.seat(comparing, RaterRole.CLINICAL);
        given.answerAll(other, 1);
        var shown = given.file(other);
        assessments.closeRating(comparing, ADMINISTRATOR);
        var finished = closed(improvement);
        assessments.finish(finished, ADMINISTRATOR);
        var item = given.items(rating).getFirst();
        var option = results.options(results.outcome(given.get(comparing))).stream()
                .filter(each -> !each.steps().isEmpty())
                .findFirst()
                .orElseThrow();
        var step = option.steps().getFirst().code();
        var token = given.token(seat);
        var open = rating.value();
        var shut = comparing.value();
        var done = finished.value();
        return List.of(
                get("/assessments").whoeverIsSignedIn(),
                runs(get("/assessments/new").with("improvement", code), id),
                runs(post("/assessments/new").with("improvement", code).with("instrument", Instrument.SCREEN), id),
                runs(get("/assessments/import").with("improvement", code), id),
                runs(post("/assessments/import").with("improvement", code), id),
                takesPart(get("/assessments/{id}", open), id),
                runs(post("/assessments/{id}/raters", open).with("role", "FINANCE"), id),
                runs(get("/assessments/{id}/raters/{rater}", open, seat.id().value()), id),
                runs(
                        post(
                                "/assessments/{id}/raters/{rater}/renew",
                                open,
                                seat.id().value()),
                        id),
                runs(
                        post(
                                "/assessments/{id}/raters/{rater}/revoke",
                                open,
                                seat.id().value()),
                        id),
                takesPart(get("/assessments/{id}/rate", open), id),
                takesPart(post("/assessments/{id}/rate/seat", open).with("role", "OTHER"), id),
                seated(get("/assessments/{id}/rate/questions/{n}", open, 1), id),
                seated(get("/assessments/{id}/rate/all", open), id),
                seated(post("/assessments/{id}/rate/all", open), id),
                seated(post("/assessments/{id}/rate/answers/{code}", open, item).with(item + "-answer", "1"), id),
                seated(post("/assessments/{id}/rate/done", open), id),
                seated(get("/assessments/{id}/rate/evidence/{hash}", open, file), id),
                get("/rate/{token}/evidence/{hash}", token, file).everybody(),
                takesPart(get("/assessments/{id}/evidence/{hash}", shut, shown), id),
                get("/rate/{token}", token).everybody(),
                get("/rate/{token}/questions/{n}", token, 1).everybody(),
                get("/rate/{token}/all", token).everybody(),
                post("/rate/{token}/all", token).everybody(),
                post("/rate/{token}/answers/{code}", token, item)
                        .with(item + "-answer", "1")
                        .everybody(),
                post("/rate/{token}/done", token).everybody(),
                runs(post("/assessments/{id}/close", open), id),
                takesPart(get("/assessments/{id}/compare", shut), id),
                takesPart(get("/assessments/{id}/compare.csv", shut), id),
                takesPart(get("/assessments/{id}/agree", shut), id),
                takesPart(get("/assessments/{id}/agree/{code}", shut, item), id),
                runs(post("/assessments/{id}/agree/{code}", shut, item).with("answer", "1"), id),
                takesPart(get("/assessments/{id}/result", shut), id),
                takesPart(get("/assessments/{id}/result.csv", shut), id),
                takesPart(get("/assessments/{id}/result.pdf", done), id),
                runs(post("/assessments/{id}/facts", shut).with("version", "2"), id),
                runs(post("/assessments/{id}/finish", shut), id),
                takesPart(get("/assessments/{id}/next-steps", shut), id),
                runs(get("/assessments/{id}/next-steps/{about}/{step}", shut, option.about(), step), id),
                runs(post("/assessments/{id}/next-steps/{about}/{step}", shut, option.about(), step), id),
                runs(get("/assessments/{id}/decide", done), id),
                runs(
                        post("/assessments/{id}/share", done)
                                .with("sharing", "PUBLIC")
                                .with("version", "3"),
                        id),
                runs(post("/assessments/{id}/again", done), id),
                runs(get("/assessments/{id}/export.json", done), id));
    }

    private AssessmentId closed(Improvement improvement) {
        var id = given.open(improvement.id(), Instrument.SCREEN);
        given.answerAll(given.seat(id, RaterRole.CLINICAL), 1);
        assessments.closeRating(id, ADMINISTRATOR);
        return id;
    }

    private static MatrixRow runs(MatrixRow row, UUID improvement) {
        return row.about(IMPROVEMENT, improvement).only(EDITOR);
    }

    private static MatrixRow takesPart(MatrixRow row, UUID improvement) {
        return row.about(IMPROVEMENT, improvement).only(EDITOR, RATER);
    }

    /** For one who has taken a seat; those who may and have not are asked first for whom they speak. */
    private static MatrixRow seated(MatrixRow row, UUID improvement) {
        return row.about(IMPROVEMENT, improvement).nobody();
    }
}
