package org.groundswell.app.improvement.web;

import java.util.List;
import org.groundswell.app.directory.Member;
import org.groundswell.app.improvement.Evidence;
import org.groundswell.app.improvement.Improvement;
import org.groundswell.app.improvement.Improvements;
import org.groundswell.app.improvement.Versions;
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

/** What happens to an improvement as a whole: reviewed, shared, renewed, retired, withdrawn. */
@Controller
@RequestMapping("/improvements/{code}")
class StatusController {

    private static final String REASON = "improvement/reason";

    private final Improvements improvements;
    private final Versions versions;
    private final Evidence evidence;

    StatusController(Improvements improvements, Versions versions, Evidence evidence) {
        this.improvements = improvements;
        this.versions = versions;
        this.evidence = evidence;
    }

    @PostMapping("/submit")
    ModelAndView submit(@PathVariable String code, Member member, RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        return orEdit(
                improvement,
                () -> improvements.submit(improvement.id(), member),
                "Submitted. An administrator will share it or send it back",
                member,
                flash);
    }

    @PostMapping("/take-back")
    ModelAndView takeBack(@PathVariable String code, Member member, RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        improvements.takeBack(improvement.id(), member);
        return Pages.seeOther(edit(improvement), "Taken back from review", flash);
    }

    @PostMapping("/share")
    ModelAndView share(@PathVariable String code, Member member, RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        improvements.share(improvement.id(), member);
        return Pages.seeOther(home(improvement), "Shared. Everybody can read it now", flash);
    }

    @PostMapping("/publish")
    ModelAndView publish(@PathVariable String code, Member member, RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        return orEdit(
                improvement,
                () -> versions.publish(improvement.id(), member),
                "Published. It is the version sites adopt from now on",
                member,
                flash);
    }

    @GetMapping("/send-back")
    ModelAndView askToSendBack(@PathVariable String code, Member member) {
        member.mustBeAdministrator();
        return Pages.show(REASON, ReasonPage.sendBack(improvements.editable(code, member), ""));
    }

    @PostMapping("/send-back")
    ModelAndView sendBack(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String comments,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        return orAsk(
                () -> improvements.sendBack(improvement.id(), comments, member),
                ReasonPage.sendBack(improvement, comments),
                edit(improvement),
                "Sent back to its editors",
                flash);
    }

    @GetMapping("/retire")
    ModelAndView askToRetire(@PathVariable String code, Member member) {
        return Pages.show(REASON, ReasonPage.retire(improvements.editable(code, member), ""));
    }

    @PostMapping("/retire")
    ModelAndView retire(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        return orAsk(
                () -> improvements.retire(improvement.id(), reason, member),
                ReasonPage.retire(improvement, reason),
                home(improvement),
                "Retired",
                flash);
    }

    @GetMapping("/withdraw")
    ModelAndView askToWithdraw(@PathVariable String code, Member member) {
        return Pages.show(REASON, ReasonPage.withdraw(improvements.editable(code, member), ""));
    }

    @PostMapping("/withdraw")
    ModelAndView withdraw(
            @PathVariable String code,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            RedirectAttributes flash) {
        var improvement = improvements.editable(code, member);
        return orAsk(
                () -> improvements.withdraw(improvement.id(), reason, member),
                ReasonPage.withdraw(improvement, reason),
                edit(improvement),
                "Withdrawn, and the stop notice issued",
                flash);
    }

    /** Does it, or shows the page it was asked for on with what is missing. */
    private ModelAndView orEdit(
            Improvement improvement, Runnable useCase, String done, Member member, RedirectAttributes flash) {
        var errors = FormErrors.orTry(useCase);
        if (errors.any()) {
            var page = EditPage.of(
                    improvement,
                    improvements.draftVersion(improvement.id()),
                    evidence.all(improvement.id()),
                    evidence.removed(improvement.id(), member),
                    List.of(),
                    member);
            return Pages.refuse("improvement/edit", page, errors);
        }
        return Pages.seeOther(home(improvement), done, flash);
    }

    /** Does it, or asks again with what is wrong about the reason. */
    private static ModelAndView orAsk(
            Runnable useCase, ReasonPage typed, String next, String done, RedirectAttributes flash) {
        var errors = FormErrors.orTry(useCase);
        return errors.any() ? Pages.refuse(REASON, typed, errors) : Pages.seeOther(next, done, flash);
    }

    private static String home(Improvement improvement) {
        return "/improvements/" + improvement.code().value();
    }

    private static String edit(Improvement improvement) {
        return home(improvement) + "/edit";
    }
}
