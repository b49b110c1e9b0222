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
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of findings, the same for plans and for descriptions. */
@Component
class FindingPages {

    private static final String DISMISS = "lint/dismiss";

    private final Linter linter;
    private final Guide guide;

    FindingPages(Linter linter, Guide guide) {
        this.linter = linter;
        this.guide = guide;
    }

    ModelAndView all(Linted linted, Member member) {
        return Pages.show("lint/findings", FindingsPage.of(linted, guide, linter.mayDismiss(linted.subject(), member)));
    }

    /** The form that dismisses a finding. */
    ModelAndView ask(Linted linted, String check, Member member) {
        if (!linter.mayDismiss(linted.subject(), member)) {
            throw new Forbidden(
                    "Only those who may change the plan or the description may dismiss what was found in it.");
        }
        return Pages.show(DISMISS, page(linted, check(linted.subject(), check), null, ""));
    }

    ModelAndView dismiss(
            Linted linted, String check, String seen, String reason, Member member, RedirectAttributes flash) {
        var known = check(linted.subject(), check);
        try {
            linter.dismiss(linted, known, seen, reason, member);
        } catch (Refusal refusal) {
            return Pages.refuse(DISMISS, page(linted, known, seen, reason), FormErrors.of(refusal));
        }
        return Pages.seeOther(
                address(linted.subject()),
                "Dismissed. It comes back when the facts change, or when you bring it back.",
                flash);
    }

    ModelAndView bringBack(Linted linted, String check, Member member, RedirectAttributes flash) {
        linter.bringBack(linted.subject(), check(linted.subject(), check), member);
        return Pages.seeOther(address(linted.subject()), "The finding is shown again.", flash);
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
