package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.RaterId;
import org.groundswell.app.assessment.RaterRole;
import org.groundswell.app.assessment.Raters;
import org.groundswell.app.assessment.Seat;
import org.groundswell.app.directory.Member;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Link;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Who is asked, and their links. */
@Controller
@RequestMapping("/assessments/{id}/raters")
class RatersController {

    private final Assessments assessments;
    private final Raters raters;
    private final AssessmentController page;

    RatersController(Assessments assessments, Raters raters, AssessmentController page) {
        this.assessments = assessments;
        this.raters = raters;
        this.page = page;
    }

    @PostMapping
    ModelAndView invite(
            @PathVariable AssessmentId id,
            @ModelAttribute AssessmentPage.InviteForm form,
            Member member,
            RedirectAttributes flash) {
        try {
            var seat = raters.invite(id, role(form), form.email(), form.name(), member);
            return Pages.seeOther(
                    url(id, seat.id()),
                    raters.canSend() && !seat.email().isEmpty()
                            ? "The invitation is on its way."
                            : "Pass this link on.",
                    flash);
        } catch (Refusal refusal) {
            return Pages.refuse("assessment/assessment", page.page(id, member, form), FormErrors.of(refusal));
        }
    }

    private static RaterRole role(AssessmentPage.InviteForm form) {
        return AnswerForm.constant(RaterRole.class, form.role())
                .orElseThrow(() -> new Refusal("role", "Select for whom this person speaks"));
    }

    @GetMapping("/{rater}")
    ModelAndView show(@PathVariable AssessmentId id, @PathVariable RaterId rater, Member member) {
        var assessment = assessments.run(id, member);
        var seat = seat(id, rater, member);
        boolean open = !assessment.opened();
        return Pages.show(
                "assessment/rater",
                new RaterPage(
                        seat.calledName(),
                        seat.role().label(),
                        seat.email(),
                        open && !seat.linkRevoked()
                                ? ServletUriComponentsBuilder.fromCurrentContextPath()
                                        .path(raters.path(id, rater, member))
                                        .toUriString()
                                : "",
                        Words.day(seat.linkExpiresAt()),
                        open,
                        seat.linkRevoked(),
                        raters.canSend(),
                        url(id, rater),
                        breadcrumbs(assessment.title(), id)));
    }

    @PostMapping("/{rater}/renew")
    ModelAndView renew(
            @PathVariable AssessmentId id, @PathVariable RaterId rater, Member member, RedirectAttributes flash) {
        raters.renew(id, rater, member);
        return Pages.seeOther(url(id, rater), "There is a new link. The old one is dead.", flash);
    }

    @PostMapping("/{rater}/revoke")
    ModelAndView revoke(
            @PathVariable AssessmentId id, @PathVariable RaterId rater, Member member, RedirectAttributes flash) {
        raters.revoke(id, rater, member);
        return Pages.seeOther(url(id, rater), "The link is dead. What was answered with it stays.", flash);
    }

    private Seat seat(AssessmentId id, RaterId rater, Member member) {
        return raters.of(id, member).stream()
                .map(Raters.Invited::seat)
                .filter(seat -> seat.id().equals(rater))
                .findFirst()
                .orElseThrow(() -> new NotFound("rater", rater.value()));
    }

    private static List<Link> breadcrumbs(String title, AssessmentId id) {
        var links = new ArrayList<Link>();
        links.add(new Link("Assessments", "/assessments"));
        links.add(new Link(title, AssessmentController.url(id)));
        return links;
    }

    private static String url(AssessmentId id, RaterId rater) {
        return AssessmentController.url(id) + "/raters/" + rater.value();
    }
}
