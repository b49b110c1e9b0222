package org.groundswell.app.fit.web;

import java.util.HashMap;
import java.util.Map;
import org.groundswell.app.directory.Member;
import org.groundswell.app.fit.Requirement;
import org.groundswell.app.fit.SiteRequirements;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an improvement requires of a site. */
@Controller
@RequestMapping("/improvements/{code}/requirements")
class RequirementsController {

    private static final String TEMPLATE = "fit/requirements";

    private final SiteRequirements requirements;
    private final Improvements improvements;

    RequirementsController(SiteRequirements requirements, Improvements improvements) {
        this.requirements = requirements;
        this.improvements = improvements;
    }

    @GetMapping
    ModelAndView edit(@PathVariable String code, Member member) {
        var improvement = improvements.editable(code, member);
        int version = requirements.versionToState(improvement).number();
        return Pages.show(
                TEMPLATE,
                RequirementsPage.of(
                        improvement, requirements.of(improvement.id(), version), requirements.instrument()));
    }

    @PostMapping
    ModelAndView state(
            @PathVariable String code,
            @RequestParam(defaultValue = "0") int seen,
            @RequestParam Map<String, String> typed,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        int version = requirements.versionToState(improvement).number();
        try {
            var stated = new HashMap<String, Requirement>();
            LevelFields.levels(typed)
                    .forEach((dimension, level) -> stated.put(
                            dimension, new Requirement(level, RequirementsPage.isCritical(dimension, typed))));
            requirements.state(improvement, version, seen, stated, member);
        } catch (Refusal refusal) {
            return Pages.refuse(
                    TEMPLATE,
                    RequirementsPage.of(
                            improvement,
                            requirements.of(improvement.id(), version),
                            requirements.instrument(),
                            seen,
                            typed),
                    FormErrors.of(refusal));
        }
        return Pages.seeOther(
                "/improvements/" + improvement.code().value(), "What it requires of a site is saved.", flash);
    }
}
