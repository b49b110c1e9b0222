package org.groundswell.app.directory.web;

import java.util.Arrays;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Succession;
import org.groundswell.app.directory.Successions;
import org.groundswell.app.directory.Successions.Recording;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Recording mergers, splits and changes of code, and withdrawing them. For administrators. */
@Controller
@RequestMapping("/admin/successions")
class SuccessionController {

    private final Successions successions;

    SuccessionController(Successions successions) {
        this.successions = successions;
    }

    @GetMapping("/new")
    ModelAndView ask(@RequestParam(defaultValue = "") String predecessor, Member member) {
        member.mustBeAdministrator();
        return Pages.show("directory/succession", RecordPage.of("MERGER", predecessor, "", TypedDate.EMPTY, ""));
    }

    @PostMapping
    ModelAndView record(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String predecessors,
            @RequestParam(defaultValue = "") String successors,
            @RequestParam(name = "date.day", defaultValue = "") String day,
            @RequestParam(name = "date.month", defaultValue = "") String month,
            @RequestParam(name = "date.year", defaultValue = "") String year,
            @RequestParam(defaultValue = "") String note,
            Member member,
            RedirectAttributes flash) {
        var date = new TypedDate(day, month, year);
        try {
            var chosen = Arrays.stream(Succession.Kind.values())
                    .filter(each -> each.name().equals(kind))
                    .findFirst()
                    .orElseThrow(() -> new Refusal("kind", "Select what happened"));
            var when = date.orRefuse("date", "the date it happened");
            successions.record(new Recording(chosen, predecessors, successors, when, note), member);
            var first = predecessors.strip().split("[\\s,;]+", 2)[0];
            return Pages.seeOther(SitesPage.siteHref(first, ""), "Recorded", flash);
        } catch (Refusal refusal) {
            return Pages.refuse(
                    "directory/succession",
                    RecordPage.of(kind, predecessors, successors, date, note),
                    FormErrors.of(refusal));
        }
    }

    @GetMapping("/{id}/withdraw")
    ModelAndView askToWithdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String code, Member member) {
        member.mustBeAdministrator();
        return Pages.show("directory/withdraw", new WithdrawPage(id.toString(), code, ""));
    }

    @PostMapping("/{id}/withdraw")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            RedirectAttributes flash) {
        try {
            successions.withdraw(id, reason, member);
            return Pages.seeOther(code.isEmpty() ? "/sites" : SitesPage.siteHref(code, ""), "Withdrawn", flash);
        } catch (Refusal refusal) {
            return Pages.refuse(
                    "directory/withdraw", new WithdrawPage(id.toString(), code, reason), FormErrors.of(refusal));
        }
    }
}
