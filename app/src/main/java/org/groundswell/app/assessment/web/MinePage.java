package org.groundswell.app.assessment.web;

import java.util.List;
import java.util.Locale;
import org.groundswell.app.assessment.AskedOf;
import org.groundswell.app.assessment.AssessmentState;
import org.groundswell.app.ui.Paging;

/** What somebody is asked to rate. */
public record MinePage(List<Line> lines, Paging paging) {

    /** One assessment. */
    public record Line(
            String title,
            String instrument,
            String state,
            String role,
            String progress,
            String href,
            boolean synthetic) {}

    static MinePage of(List<AskedOf> asked, int page) {
        return new MinePage(
                asked.stream().map(MinePage::line).toList(),
                Paging.of(page, asked.isEmpty() ? 0 : asked.getFirst().total(), "/assessments"));
    }

    private static Line line(AskedOf asked) {
        var url = "/assessments/" + asked.id().value();
        boolean open = asked.state() == AssessmentState.RATING;
        var role = asked.role();
        return new Line(
                asked.title(),
                asked.instrument(),
                asked.state().label(),
                role == null ? "You may take part" : "As " + role.label().toLowerCase(Locale.UK),
                asked.done() ? "You have finished" : Words.plural(asked.answered(), "answer", "answers") + " so far",
                open ? url + "/rate" : url,
                asked.synthetic());
    }
}
