package org.groundswell.app.mail.web;

import java.util.Arrays;
import java.util.UUID;
import org.groundswell.app.directory.Member;
import org.groundswell.app.mail.LetterState;
import org.groundswell.app.mail.Letters;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.groundswell.app.ui.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/admin/mail")
class MailController {

    private final Letters letters;

    MailController(Letters letters) {
        this.letters = letters;
    }

    @GetMapping
    ModelAndView list(
            @RequestParam(defaultValue = "") String state, @RequestParam(defaultValue = "1") int page, Member member) {
        return Pages.show("mail/mail", page(chosen(state), Math.max(1, page), "", member));
    }

    @PostMapping("/test")
    ModelAndView test(TestForm form, BindingResult result, Member member, RedirectAttributes flash) {
        var errors = FormErrors.orTry(result, () -> letters.test(form.email(), member));
        return errors.any()
                ? Pages.refuse("mail/mail", page(LetterState.WAITING, 1, form.email(), member), errors)
                : Pages.seeOther("/admin/mail", "A test letter is on its way", flash);
    }

    @PostMapping("/{id}/retry")
    ModelAndView retry(@PathVariable UUID id, Member member, RedirectAttributes flash) {
        letters.retry(id, member);
        return Pages.seeOther("/admin/mail", "The letter is tried again", flash);
    }

    @GetMapping("/{id}/discard")
    ModelAndView askToDiscard(@PathVariable UUID id, Member member) {
        return Pages.show("mail/discard", MailPage.row(letters.get(id, member)));
    }

    @PostMapping("/{id}/discard")
    ModelAndView discard(@PathVariable UUID id, Member member, RedirectAttributes flash) {
        letters.discard(id, member);
        return Pages.seeOther("/admin/mail", "The letter is discarded and will not be sent", flash);
    }

    private MailPage page(LetterState state, int page, String email, Member member) {
        var listing = letters.page(state, Paging.ROWS, (long) (page - 1) * Paging.ROWS, member);
        return MailPage.of(state, page, listing, letters.canSend(), letters.setting(member), email);
    }

    private static LetterState chosen(String state) {
        return Arrays.stream(LetterState.values())
                .filter(each -> each.name().equalsIgnoreCase(state))
                .findFirst()
                .orElse(LetterState.WAITING);
    }
}
