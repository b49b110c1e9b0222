package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import org.groundswell.app.signin.Account;
import org.groundswell.app.signin.OneTimeToken;
import org.groundswell.app.signin.PasswordResets;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The link that leads to a new password. */
@Controller
@RequestMapping("/reset-password/{token}")
class PasswordResetController {

    private static final String TEMPLATE = "signin/resetPassword";

    private final PasswordResets resets;
    private final Sessions sessions;

    PasswordResetController(PasswordResets resets, Sessions sessions) {
        this.resets = resets;
        this.sessions = sessions;
    }

    @GetMapping
    ModelAndView show(@PathVariable String token) {
        return resets.find(new OneTimeToken(token))
                .map(account -> Pages.show(TEMPLATE, page(token, account)))
                .orElseGet(NewAccountController::linkGone);
    }

    @PostMapping
    ModelAndView reset(
            @PathVariable String token,
            NewAccountForm form,
            BindingResult result,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var link = new OneTimeToken(token);
        var account = resets.find(link);
        if (account.isEmpty()) {
            return NewAccountController.linkGone();
        }
        var errors = FormErrors.orTry(result, () -> {
            form.refuseDifferentPasswords();
            resets.use(link, form.password());
        });
        if (errors.any()) {
            return Pages.refuse(TEMPLATE, page(token, account.get()), errors);
        }
        sessions.end(request);
        return Pages.seeOther("/sign-in", "Your new password is set. Sign in with it", flash);
    }

    private static ResetPage page(String token, Account account) {
        return new ResetPage(
                "/reset-password/" + token, account.name(), account.email().value());
    }
}
