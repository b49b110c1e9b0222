package org.groundswell.app.lint.web;

import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.lint.Linted;
import org.groundswell.app.lint.Linter;
import org.groundswell.app.programme.Programmes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What was found in the plan of a programme. */
@Controller
@RequestMapping("/programmes/{code}/findings")
class ProgrammeFindingsController {

    private final Linter linter;
    private final Programmes programmes;
    private final FindingPages pages;

    ProgrammeFindingsController(Linter linter, Programmes programmes, FindingPages pages) {
        this.linter = linter;
        this.programmes = programmes;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView all(@PathVariable String code, Member member) {
        return pages.all(linted(code, member), member);
    }

    @GetMapping("/{check}")
    ModelAndView ask(@PathVariable String code, @PathVariable String check, Member member) {
        return pages.ask(linted(code, member), check, member);
    }

    @PostMapping("/{check}")
    ModelAndView dismiss(
            @PathVariable String code,
            @PathVariable String check,
            @RequestParam(defaultValue = "") String facts,
            @RequestParam(defaultValue = "") String reason,
            Member member,
            RedirectAttributes flash) {
        return pages.dismiss(linted(code, member), check, facts, reason, member, flash);
    }

    @PostMapping("/{check}/bring-back")
    ModelAndView bringBack(
            @PathVariable String code, @PathVariable String check, Member member, RedirectAttributes flash) {
        return pages.bringBack(linted(code, member), check, member, flash);
    }

    private Linted linted(String code, Member member) {
        return linter.check(programmes.get(code, Optional.of(member)), member);
    }
}
