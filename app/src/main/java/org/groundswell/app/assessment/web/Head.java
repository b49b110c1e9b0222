package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.assessment.Assessed;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.AssessmentState;
import org.groundswell.app.assessment.Rights;
import org.groundswell.app.ui.Link;

/**
 * What stands above every page of one assessment.
 *
 * @param colour of the state's tag
 * @param steps  the way through, as far as this reader may go
 */
public record Head(
        String title,
        String instrument,
        String state,
        String colour,
        boolean synthetic,
        String url,
        List<Step> steps,
        List<Link> breadcrumbs) {

    /**
     * One step on the way.
     *
     * @param href    "" while it cannot be taken
     * @param current whether it is this page
     */
    public record Step(String text, String href, boolean current) {}

    static Head of(Assessment assessment, Rights rights, String here) {
        var url = url(assessment);
        return new Head(
                assessment.title(),
                assessment.instrumentTitle(),
                assessment.state().label(),
                switch (assessment.state()) {
                    case RATING -> "blue";
                    case COMPARING -> "purple";
                    case FINISHED -> "green";
                },
                assessment.synthetic(),
                url,
                rights.takesPart() ? steps(assessment, rights, url, here) : List.of(),
                breadcrumbs(assessment, rights, url, here));
    }

    /** By way of the adoption for those who run its assessment; they may read it, and a rater may not. */
    private static List<Link> breadcrumbs(Assessment assessment, Rights rights, String url, String here) {
        var links = new ArrayList<Link>();
        links.add(
                assessment.about() instanceof Assessed.OfAdoption adoption && rights.runs()
                        ? new Link(
                                assessment.title(),
                                "/adoptions/" + adoption.id().value())
                        : new Link("Assessments", "/assessments"));
        if (!here.isEmpty()) {
            links.add(new Link(assessment.title() + ": " + assessment.instrumentTitle(), url));
        }
        return List.copyOf(links);
    }

    private static List<Step> steps(Assessment assessment, Rights rights, String url, String here) {
        boolean opened = assessment.opened();
        var steps = new ArrayList<Step>();
        steps.add(step(
                "Rate", assessment.state() == AssessmentState.RATING && rights.rates() ? url + "/rate" : "", here));
        steps.add(step("Compare", opened ? url + "/compare" : "", here));
        steps.add(step("Agree", opened ? url + "/agree" : "", here));
        steps.add(step("Result", opened ? url + "/result" : "", here));
        steps.add(step("Next steps", opened ? url + "/next-steps" : "", here));
        if (assessment.about() instanceof Assessed.OfImprovement) {
            steps.add(step("Decide", assessment.finished() && rights.runs() ? url + "/decide" : "", here));
        }
        return List.copyOf(steps);
    }

    private static Step step(String text, String href, String here) {
        return new Step(text, href, text.equals(here));
    }

    static String url(Assessment assessment) {
        return "/assessments/" + assessment.id().value();
    }
}
