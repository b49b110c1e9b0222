package org.groundswell.app.assessment.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.groundswell.app.assessment.Assessable;
import org.groundswell.app.assessment.Assessed;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.Raters;
import org.groundswell.app.assessment.Results;
import org.groundswell.app.assessment.Sharing;
import org.groundswell.app.assessment.Sheet;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Assessments: opened, run and closed. */
@Controller
class AssessmentController {

    private final Assessments assessments;
    private final Raters raters;
    private final Results results;
    private final Subjects subjects;
    private final Improvements improvements;
    private final Instruments instruments;

    AssessmentController(
            Assessments assessments,
            Raters raters,
            Results results,
            Subjects subjects,
            Improvements improvements,
            Instruments instruments) {
        this.assessments = assessments;
        this.raters = raters;
        this.results = results;
        this.subjects = subjects;
        this.improvements = improvements;
        this.instruments = instruments;
    }

    @GetMapping("/assessments")
    ModelAndView mine(@RequestParam(defaultValue = "1") int page, Member member) {
        int shown = Math.max(1, page);
        var asked = assessments.askedOf(member, Paging.ROWS, (long) (shown - 1) * Paging.ROWS);
        return Pages.show("assessment/mine", MinePage.of(asked, shown));
    }

    @GetMapping("/assessments/new")
    ModelAndView choose(
            @RequestParam(defaultValue = "") String improvement,
            @RequestParam(defaultValue = "") String adoption,
            @RequestParam(defaultValue = "") String instrument,
            Member member) {
        var subject = subjects.find(improvement, adoption, member);
        return Pages.show("assessment/open", openPage(subject, improvement, adoption, instrument));
    }

    @PostMapping("/assessments/new")
    ModelAndView open(
            @RequestParam(defaultValue = "") String improvement,
            @RequestParam(defaultValue = "") String adoption,
            @RequestParam(defaultValue = "") String instrument,
            Member member,
            RedirectAttributes flash) {
        var subject = subjects.find(improvement, adoption, member);
        var chosen = instruments.findCurrent(instrument);
        if (chosen.isEmpty()) {
            return Pages.refuse(
                    "assessment/open",
                    openPage(subject, improvement, adoption, instrument),
                    FormErrors.of(new Refusal("instrument", "Select what to assess with")));
        }
        var id = assessments.open(subject, chosen.get(), member);
        return Pages.seeOther(url(id), "The assessment is open. Invite the people who should rate.", flash);
    }

    @GetMapping("/assessments/{id}")
    ModelAndView show(@PathVariable AssessmentId id, Optional<Member> member) {
        var assessment = assessments.get(id, member);
        if (!assessments.rights(assessment, member).takesPart()) {
            return Pages.seeOther(url(id) + "/result");
        }
        return Pages.show("assessment/assessment", page(id, member.orElseThrow(), AssessmentPage.InviteForm.EMPTY));
    }

    /** The page of those who run the assessment, with what was typed. */
    AssessmentPage page(AssessmentId id, Member member, AssessmentPage.InviteForm typed) {
        var assessment = assessments.get(id, Optional.of(member));
        var rights = assessments.rights(assessment, Optional.of(member));
        return AssessmentPage.of(
                assessment,
                rights,
                rights.runs() ? raters.of(id, member) : List.of(),
                Sheet.questions(instruments.get(assessment.instrument())),
                raters.canSend(),
                typed);
    }

    @PostMapping("/assessments/{id}/close")
    ModelAndView close(@PathVariable AssessmentId id, Member member, RedirectAttributes flash) {
        assessments.closeRating(id, member);
        return Pages.seeOther(url(id) + "/compare", "Rating is closed. Here is what everybody said.", flash);
    }

    @PostMapping("/assessments/{id}/finish")
    ModelAndView finish(@PathVariable AssessmentId id, Member member, RedirectAttributes flash) {
        assessments.finish(id, member);
        return Pages.seeOther(url(id) + "/result", "The assessment is finished, and its result stands.", flash);
    }

    @PostMapping("/assessments/{id}/share")
    ModelAndView share(
            @PathVariable AssessmentId id,
            @RequestParam(defaultValue = "PRIVATE") Sharing sharing,
            @RequestParam(defaultValue = "0") int version,
            Member member,
            RedirectAttributes flash) {
        assessments.share(id, version, sharing, member);
        return Pages.seeOther(
                url(id), "Who may read the result: " + sharing.label().toLowerCase(Locale.UK) + ".", flash);
    }

    @PostMapping("/assessments/{id}/again")
    ModelAndView again(@PathVariable AssessmentId id, Member member, RedirectAttributes flash) {
        var next = assessments.again(id, member);
        return Pages.seeOther(
                url(next), "A new assessment is open, with the same questions and the same raters.", flash);
    }

    /** To the improvement's own form for decisions, which opens the gate of its programmes. */
    @GetMapping("/assessments/{id}/decide")
    ModelAndView decide(@PathVariable AssessmentId id, Member member) {
        var assessment = assessments.run(id, member);
        if (!(assessment.about() instanceof Assessed.OfImprovement improvement)) {
            throw new NotFound("decision about an adoption", id.value());
        }
        assessment.finishedOrRefuse();
        var code = improvements.get(improvement.id()).code().value();
        return Pages.seeOther("/improvements/" + code + "/decisions/new?"
                + DecisionWords.query(results.outcome(assessment), assessment));
    }

    private OpenPage openPage(Assessable subject, String improvement, String adoption, String chosen) {
        boolean ofAdoption = !adoption.isEmpty();
        return OpenPage.of(
                subject.title(),
                ofAdoption ? "adoption" : "improvement",
                ofAdoption ? adoption : improvement,
                instruments.forSubject(subject.about().subject()),
                chosen,
                ofAdoption ? "/adoptions/" + adoption : "/improvements/" + improvement);
    }

    static String url(AssessmentId id) {
        return "/assessments/" + id.value();
    }
}
