package org.groundswell.app.assessment.web;

import java.util.Arrays;
import java.util.List;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.AssessmentState;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.assessment.Ratings;
import org.groundswell.app.assessment.Sheet;
import org.groundswell.app.instrument.Instrument;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.Link;

/**
 * Where a rater begins, goes on and ends.
 *
 * @param seated whether the reader has a seat; without one they say first for whom they speak
 * @param open   whether rating is open
 * @param next   the first question not answered yet
 */
public record RateStartPage(
        String title,
        String instrument,
        String purpose,
        String caution,
        int minutes,
        boolean synthetic,
        boolean seated,
        String role,
        List<Choice> roles,
        boolean open,
        boolean done,
        int answered,
        int questions,
        String base,
        String next,
        String until,
        List<Link> breadcrumbs) {

    static RateStartPage of(Ratings.Form form, String base, boolean guest) {
        var codes = QuestionView.codes(form.instrument());
        var next = 1 + Math.max(0, firstBlank(form, codes));
        return new RateStartPage(
                form.assessment().title(),
                form.instrument().title(),
                form.instrument().purpose(),
                form.instrument().caution(),
                form.instrument().minutes(),
                form.assessment().synthetic(),
                true,
                form.seat().role().label(),
                List.of(),
                form.assessment().state() == AssessmentState.RATING,
                form.seat().doneAt() != null,
                form.sheet().answered(form.instrument()),
                codes.size(),
                base,
                base + "/questions/" + next,
                guest ? Words.day(form.seat().linkExpiresAt()) : "",
                guest ? List.of() : List.of(new Link("Assessments", "/assessments")));
    }

    /** For somebody who may rate and has no seat yet. */
    static RateStartPage unseated(Assessment assessment, Instrument instrument, String base) {
        return new RateStartPage(
                assessment.title(),
                instrument.title(),
                instrument.purpose(),
                instrument.caution(),
                instrument.minutes(),
                assessment.synthetic(),
                false,
                "",
                Arrays.stream(RaterRole.values())
                        .map(role -> new Choice(role.name(), role.label()))
                        .toList(),
                assessment.state() == AssessmentState.RATING,
                false,
                0,
                Sheet.questions(instrument),
                base,
                base,
                "",
                List.of(new Link("Assessments", "/assessments")));
    }

    private static int firstBlank(Ratings.Form form, List<String> codes) {
        for (int i = 0; i < codes.size(); i++) {
            var code = codes.get(i);
            if (!form.sheet().answer(code).answered() && form.sheet().gate(code).isEmpty()) {
                return i;
            }
        }
        return 0;
    }
}
