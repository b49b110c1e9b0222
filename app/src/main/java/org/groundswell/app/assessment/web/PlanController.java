package org.groundswell.app.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.assessment.Assessment;
import org.groundswell.app.assessment.AssessmentId;
import org.groundswell.app.assessment.Assessments;
import org.groundswell.app.assessment.Option;
import org.groundswell.app.assessment.Plans;
import org.groundswell.app.assessment.Results;
import org.groundswell.app.directory.Member;
import org.groundswell.app.instrument.Instruments;
import org.groundswell.app.instrument.NextStep;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.Choice;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Options that are chosen and become tasks. */
@Controller
@RequestMapping("/assessments/{id}/next-steps")
class PlanController {

    private final Assessments assessments;
    private final Results results;
    private final Plans plans;
    private final Instruments instruments;

    PlanController(Assessments assessments, Results results, Plans plans, Instruments instruments) {
        this.assessments = assessments;
        this.results = results;
        this.plans = plans;
        this.instruments = instruments;
    }

    private record Found(Option option, NextStep step) {}

    @GetMapping
    ModelAndView show(@PathVariable AssessmentId id, Member member) {
        var assessment = assessments.get(id, Optional.of(member));
        var rights = assessments.rights(assessment, Optional.of(member));
        if (!rights.takesPart()) {
            throw new NotFound("plan of assessment", id.value());
        }
        var instrument = instruments.get(assessment.instrument());
        return Pages.show(
                "assessment/nextSteps",
                NextStepsPage.of(
                        Head.of(assessment, rights, "Next steps"),
                        results.options(results.outcome(assessment)),
                        plans.chosen(id),
                        plans.worthRatingAgain(id).stream()
                                .flatMap(code -> instrument.item(code).stream())
                                .map(item -> item.question())
                                .toList(),
                        rights.runs(),
                        assessment.finished()));
    }

    @GetMapping("/{about}/{step}")
    ModelAndView choosing(
            @PathVariable AssessmentId id, @PathVariable String about, @PathVariable String step, Member member) {
        var assessment = assessments.run(id, member);
        return Pages.show("assessment/choose", page(assessment, about, step, member, ChoosePage.ChooseForm.EMPTY));
    }

    @PostMapping("/{about}/{step}")
    ModelAndView choose(
            @PathVariable AssessmentId id,
            @PathVariable String about,
            @PathVariable String step,
            @ModelAttribute ChoosePage.ChooseForm form,
            Member member,
            RedirectAttributes flash) {
        var assessment = assessments.run(id, member);
        try {
            plans.choose(
                    id,
                    about,
                    step,
                    form.owner(),
                    form.due().orNull("due", "the day it should be done by"),
                    AnswerForm.number(form.level()).orElse(null),
                    member);
        } catch (Refusal refusal) {
            return Pages.refuse(
                    "assessment/choose", page(assessment, about, step, member, form), FormErrors.of(refusal));
        }
        return Pages.seeOther(AssessmentController.url(id) + "/next-steps", "It is among the tasks now.", flash);
    }

    private ChoosePage page(
            Assessment assessment, String about, String code, Member member, ChoosePage.ChooseForm typed) {
        var rights = assessments.rights(assessment, Optional.of(member));
        var found = results.options(results.outcome(assessment)).stream()
                .filter(option -> option.about().equals(about))
                .flatMap(option -> option.steps().stream()
                        .filter(step -> step.code().equals(code))
                        .map(step -> new Found(option, step)))
                .findFirst()
                .orElseThrow(() -> new NotFound("option", code));
        return ChoosePage.of(
                Head.of(assessment, rights, "Choose"), found.option(), found.step(), levels(assessment, about), typed);
    }

    /** The levels this could lead to; none for a gate. */
    private List<Choice> levels(Assessment assessment, String about) {
        var instrument = instruments.get(assessment.instrument());
        var names = LevelNames.of(instrument);
        return instrument
                .item(about)
                .map(item -> {
                    var levels = new ArrayList<Choice>();
                    levels.add(new Choice("", "Not settled"));
                    item.levels()
                            .forEach(level ->
                                    levels.add(new Choice(Integer.toString(level.value()), names.choice(level))));
                    return List.copyOf(levels);
                })
                .orElse(List.of());
    }
}
