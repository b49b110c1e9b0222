package org.groundswell.app.lint.web;

import org.groundswell.app.directory.Member;
import org.groundswell.app.guide.Guide;
import org.groundswell.app.lint.Check;
import org.groundswell.app.lint.Linted;
import org.groundswell.app.lint.Linter;
import org.groundswell.app.lint.Subject;
import org.groundswell.app.problem.Forbidden;
import org.groundswell.app.problem.NotFound;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was found in one thing: listed, dismissed and brought back, below the address of the thing itself. */
abstract class FindingsController {

    private static final String DISMISS = "lint/dismiss";

    private final Linter linter;
    private final Guide guide;

    FindingsController(Linter linter, Guide guide) {
        this.linter = linter;
        this.guide = guide;
    }

    /** What is found now in the thing of that code, as this person may see it. */
    abstract Linted linted(String code, Member member);

    @GetMapping
    ModelAndView all(@PathVariable String code, Member member) {
        var linted = linted(code, member);
        return Pages.show("lint/findings", FindingsPage.of(linted, guide, linter.mayDismiss(linted.subject(), member)));
    }

    /** The form that dismisses a finding. */
    @GetMapping("/{check}")
    ModelAndView ask(@PathVariable String code, @PathVariable String check, Member member) {
        var linted = linted(code, member);
        if (!linter.mayDismiss(linted.subject(), member)) {
            throw new Forbidden(
                    "Only those who may change the plan or the description may dismiss what was found in it.");
        }
        return Pages.show(DISMISS, page(linted, check(linted.subject(), check), null, ""));
    }

    @PostMapping("/{check}")
    ModelAndView dismiss(
            @PathVariable String code,
            @PathVariable String check,
            @RequestParam(defaultValue = "") String facts,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            RedirectAttributes flash) {
        var linted = linted(code, member);
        var known = check(linted.subject(), check);
        try {
            linter.dismiss(linted, known, facts, reason, member);
        } catch (Refusal refusal) {
            return Pages.refuse(DISMISS, page(linted, known, facts, reason), FormErrors.of(refusal));
        }
        return Pages.seeOther(
                address(linted.subject()),
                "Dismissed. It comes back when the facts change, or when you bring it back.",
                flash);
    }

    @PostMapping("/{check}/bring-back")
    ModelAndView bringBack(
            @PathVariable String code, @PathVariable String check, Member member, RedirectAttributes flash) {
        var subject = linted(code, member).subject();
        linter.bringBack(subject, check(subject, check), member);
        return Pages.seeOther(address(subject), "The finding is shown again.", flash);
    }

    private DismissPage page(Linted linted, Check check, @Nullable String seen, String reason) {
        var finding = linted.openFinding(check).orElseThrow(() -> new NotFound("finding", check));
        var line = FindingLine.of(finding, linted.subject(), guide);
        return new DismissPage(
                linted.subject().name(), address(linted.subject()), line, seen == null ? line.facts() : seen, reason);
    }

    private static Check check(Subject subject, String name) {
        return Linter.named(subject.kind(), name).orElseThrow(() -> new NotFound("check", name));
    }

    private static String address(Subject subject) {
        return FindingLine.address(subject) + "/findings";
    }
}
