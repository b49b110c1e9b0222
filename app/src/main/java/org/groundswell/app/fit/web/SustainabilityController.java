package org.groundswell.app.fit.web;

import java.util.Map;
import java.util.Optional;
import org.groundswell.app.adoption.AdoptionId;
import org.groundswell.app.adoption.Adoptions;
import org.groundswell.app.directory.Directory;
import org.groundswell.app.directory.Member;
import org.groundswell.app.fit.Milestone;
import org.groundswell.app.fit.SustainabilityChecks;
import org.groundswell.app.fit.SustainabilityChecks.History;
import org.groundswell.app.problem.Conflict;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.programme.Programmes;
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

/** Sustainability checks: of one adoption, and due in a programme. */
@Controller
class SustainabilityController {

    private final SustainabilityChecks checks;
    private final Programmes programmes;
    private final Directory directory;

    SustainabilityController(SustainabilityChecks checks, Programmes programmes, Directory directory) {
        this.checks = checks;
        this.programmes = programmes;
        this.directory = directory;
    }

    @GetMapping("/adoptions/{id}/sustainability")
    ModelAndView history(@PathVariable AdoptionId id, Member member) {
        var history = checks.of(id, member);
        return Pages.show(
                "fit/checks",
                ChecksPage.of(
                        history,
                        ReadinessController.site(history.adoption(), directory),
                        Adoptions.mayMove(history.adoption(), member)));
    }

    @GetMapping("/adoptions/{id}/sustainability/check")
    ModelAndView form(@PathVariable AdoptionId id, @RequestParam(defaultValue = "") String months, Member member) {
        var history = mayCheck(id, member);
        return Pages.show("fit/check", page(history, milestone(months, history), Map.of()));
    }

    @PostMapping("/adoptions/{id}/sustainability/check")
    ModelAndView record(
            @PathVariable AdoptionId id,
            @RequestParam(defaultValue = "") String months,
            @RequestParam(defaultValue = "") String note,
            @RequestParam Map<String, String> typed,
            Member member,
            RedirectAttributes flash) {
        var history = mayCheck(id, member);
        var milestone = milestone(months, history);
        try {
            checks.record(id, milestone, LevelFields.levels(typed), note, member);
        } catch (Refusal refusal) {
            return Pages.refuse("fit/check", page(history, milestone, typed), FormErrors.of(refusal));
        }
        return Pages.seeOther("/adoptions/%s/sustainability".formatted(id.value()), "The check is saved.", flash);
    }

    private History mayCheck(AdoptionId id, Member member) {
        var history = checks.of(id, member);
        if (!Adoptions.mayMove(history.adoption(), member)) {
            throw new Forbidden("Only a manager of the programme or the lead of the site may record a check.");
        }
        return history;
    }

    /** The milestone asked for, or the latest that has come. */
    private static Milestone milestone(String months, History history) {
        var asked = months.matches("[0-9]{1,2}") ? Milestone.of(Integer.parseInt(months)) : Optional.<Milestone>empty();
        return asked.filter(history.reached()::contains)
                .or(() -> history.reached().reversed().stream().findFirst())
                .orElseThrow(() -> new Conflict("No check is due yet: the first comes 3 months after going live."));
    }

    private CheckPage page(History history, Milestone milestone, Map<String, String> typed) {
        return CheckPage.of(
                history,
                milestone,
                ReadinessController.site(history.adoption(), directory),
                checks.instrument(),
                typed);
    }

    @GetMapping("/programmes/{code}/sustainability")
    ModelAndView due(@PathVariable String code, @RequestParam(defaultValue = "1") String page, Member member) {
        var programme = programmes.get(code, Optional.of(member));
        var standing = checks.standing(programme, member);
        int last = Math.max(1, (standing.listed() + Paging.ROWS - 1) / Paging.ROWS);
        int asked = page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1;
        var paging = Paging.of(
                Math.clamp(asked, 1, last), standing.listed(), "/programmes/%s/sustainability".formatted(code));
        return Pages.show(
                "fit/due",
                DuePage.of(
                        programme,
                        standing,
                        checks.due(programme, paging.size(), paging.offset(), member),
                        paging,
                        checks.today()));
    }
}
