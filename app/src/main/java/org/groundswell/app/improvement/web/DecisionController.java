package org.groundswell.app.improvement.web;

import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Decisions;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording what a panel decided. */
@Controller
@RequestMapping("/improvements/{code}/decisions")
class DecisionController {

    private static final String TEMPLATE = "improvement/decision";

    private final Improvements improvements;
    private final Decisions decisions;

    DecisionController(Improvements improvements, Decisions decisions) {
        this.improvements = improvements;
        this.decisions = decisions;
    }

    /** The empty form, or one with what the address brings, such as from an assessment. */
    @GetMapping("/new")
    ModelAndView show(@PathVariable String code, @RequestParam MultiValueMap<String, String> brought, Member member) {
        return Pages.show(TEMPLATE, DecisionPage.of(improvements.editable(code, member), DecisionForm.of(brought)));
    }

    @PostMapping
    ModelAndView record(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        var form = DecisionForm.of(sent);
        try {
            decisions.record(improvement.id(), form.read(), member);
        } catch (Refusal refusal) {
            return Pages.refuse(TEMPLATE, DecisionPage.of(improvement, form), FormErrors.of(refusal));
        }
        return Pages.seeOther("/improvements/" + improvement.code().value() + "#decisions", "Decision recorded", flash);
    }
}
