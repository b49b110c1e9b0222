package org.groundswell.app.assessment.web;

import java.util.Arrays;
import java.util.List;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.assessment.Raters;
import org.groundswell.app.assessment.Rights;
import org.groundswell.app.assessment.Sharing;
import org.groundswell.app.ui.Choice;

/**
 * One assessment as those who run it see it, and what they can do now.
 *
 * @param lines     raters with how far they have come
 * @param questions how many there are to answer
 * @param finished  how many raters said they had finished
 * @param mailed    whether invitations go out by mail here
 */
public record AssessmentPage(
        Head head,
        boolean runs,
        boolean rates,
        boolean open,
        boolean comparing,
        boolean finishedState,
        List<Line> lines,
        int questions,
        long finished,
        boolean anybodyAnswered,
        boolean mailed,
        InviteForm typed,
        List<Choice> roles,
        List<Choice> sharing,
        int version,
        String opened,
        String followsHref,
        boolean again) {

    /** One rater. */
    public record Line(String name, String role, String progress, String state, String href) {}

    /** Somebody to invite, as typed. */
    public record InviteForm(String email, String name, String role) {

        static final InviteForm EMPTY = new InviteForm("", "", "");

        public InviteForm {
            email = email == null ? "" : email.strip();
            name = name == null ? "" : name.strip();
            role = role == null ? "" : role;
        }
    }

    static AssessmentPage of(
            Assessment assessment,
            Rights rights,
            List<Raters.Invited> raters,
            int questions,
            boolean mailed,
            InviteForm typed) {
        var url = Head.url(assessment);
        var follows = assessment.follows();
        return new AssessmentPage(
                Head.of(assessment, rights, ""),
                rights.runs(),
                rights.rates(),
                !assessment.opened(),
                assessment.opened() && !assessment.finished(),
                assessment.finished(),
                raters.stream()
                        .map(rater -> new Line(
                                rater.seat().calledName(),
                                rater.seat().role().label(),
                                "%d of %d".formatted(rater.answered(), questions),
                                state(rater),
                                url + "/raters/" + rater.seat().id().value()))
                        .toList(),
                questions,
                raters.stream().filter(rater -> rater.seat().doneAt() != null).count(),
                raters.stream().anyMatch(rater -> rater.answered() > 0),
                mailed,
                typed,
                Arrays.stream(RaterRole.values())
                        .map(role -> new Choice(role.name(), role.label())
                                .selected(role.name().equals(typed.role())))
                        .toList(),
                Arrays.stream(Sharing.values())
                        .map(each ->
                                new Choice(each.name(), each.label(), each.meaning(), each == assessment.sharing()))
                        .toList(),
                assessment.editVersion(),
                Words.day(assessment.openedAt()),
                follows == null ? "" : "/assessments/" + follows.value(),
                assessment.finished());
    }

    private static String state(Raters.Invited rater) {
        if (rater.seat().doneAt() != null) {
            return "Finished";
        }
        return rater.answered() > 0 ? "Has begun" : "Not begun";
    }
}
