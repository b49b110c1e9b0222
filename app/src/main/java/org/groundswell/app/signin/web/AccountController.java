package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.Membership;
import org.groundswell.app.problem.Refusal;
import org.groundswell.app.signin.Account;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.Scopes;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.PageParts;
import org.groundswell.app.ui.Pages;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
@RequestMapping("/account")
class AccountController {

    private static final String TEMPLATE = "signin/account";

    private final Accounts accounts;
    private final Scopes scopes;
    private final Sessions sessions;
    private final ObjectProvider<PageParts<? super Account, Member>> parts;

    AccountController(
            Accounts accounts,
            Scopes scopes,
            Sessions sessions,
            ObjectProvider<PageParts<? super Account, Member>> parts) {
        this.accounts = accounts;
        this.scopes = scopes;
        this.sessions = sessions;
        this.parts = parts;
    }

    @GetMapping
    ModelAndView show(Member member) {
        return Pages.show(TEMPLATE, page(member));
    }

    @PostMapping("/password")
    ModelAndView changePassword(
            PasswordForm form,
            BindingResult result,
            Member member,
            HttpServletRequest request,
            RedirectAttributes flash) {
        var errors = FormErrors.orTry(result, () -> {
            if (!form.password().equals(form.repeated())) {
                throw new Refusal("repeated", "Enter the same password twice");
            }
            accounts.changePassword(
                    member,
                    form.current(),
                    form.password(),
                    request.getSession().getId());
        });
        return errors.any()
                ? Pages.refuse(TEMPLATE, page(member), errors)
                : Pages.seeOther("/account", "Your password is changed. Any other browser has been signed out", flash);
    }

    @PostMapping("/sign-out-everywhere")
    ModelAndView signOutEverywhere(Member member, HttpServletRequest request, RedirectAttributes flash) {
        accounts.signOutEverywhere(member);
        sessions.end(request);
        return Pages.seeOther("/", "You are signed out everywhere", flash);
    }

    private AccountPage page(Member member) {
        var account = accounts.account(member.id());
        var names = scopes.of(member.memberships());
        int signedIn = accounts.sessions(member);
        return new AccountPage(
                account.name(),
                account.email().value(),
                member.memberships().stream()
                        .sorted(Comparator.comparing(Membership::role))
                        .map(membership -> Words.of(membership, names))
                        .toList(),
                signedIn == 1 ? "1 browser" : signedIn + " browsers",
                PageParts.on(account, Optional.of(member), parts.stream()));
    }
}
