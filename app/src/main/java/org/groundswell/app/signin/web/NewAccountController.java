package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.groundswell.app.directory.Member;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.FirstRun;
import org.groundswell.app.signin.Invitation;
import org.groundswell.app.signin.Invitations;
import org.groundswell.app.signin.OneTimeToken;
import org.groundswell.app.signin.Scopes;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The two links that lead to an account: of the first administrator, and of somebody invited. */
@Controller
class NewAccountController {

    private static final String SET_UP = "signin/setUp";
    private static final String INVITATION = "signin/invitation";

    private final FirstRun firstRun;
    private final Invitations invitations;
    private final Accounts accounts;
    private final Scopes scopes;
    private final Sessions sessions;

    NewAccountController(
            FirstRun firstRun, Invitations invitations, Accounts accounts, Scopes scopes, Sessions sessions) {
        this.firstRun = firstRun;
        this.invitations = invitations;
        this.accounts = accounts;
        this.scopes = scopes;
        this.sessions = sessions;
    }

    @GetMapping("/set-up/{token}")
    ModelAndView showSetUp(@PathVariable String token) {
        return firstRun.isOpen(new OneTimeToken(token)) ? Pages.show(SET_UP, setUp(token, "", "")) : linkGone();
    }

    @PostMapping("/set-up/{token}")
    ModelAndView setUp(
            @PathVariable String token,
            NewAccountForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var link = new OneTimeToken(token);
        if (!firstRun.isOpen(link)) {
            return linkGone();
        }
        var errors = FormErrors.orTry(result, () -> {
            form.refuseDifferentPasswords();
            begin(firstRun.createAdministrator(link, form.email(), form.name(), form.password()), request, response);
        });
        if (errors.any()) {
            return Pages.refuse(SET_UP, setUp(token, form.email(), form.name()), errors);
        }
        return Pages.seeOther("/admin", "You are the administrator of this Groundswell", flash);
    }

    @GetMapping("/invitations/{token}")
    ModelAndView showInvitation(@PathVariable String token) {
        return invitations
                .find(new OneTimeToken(token))
                .map(found -> Pages.show(INVITATION, invitation(token, found, found.name())))
                .orElseGet(NewAccountController::linkGone);
    }

    @PostMapping("/invitations/{token}")
    ModelAndView accept(
            @PathVariable String token,
            NewAccountForm form,
            BindingResult result,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var link = new OneTimeToken(token);
        var found = invitations.find(link);
        if (found.isEmpty()) {
            return linkGone();
        }
        boolean known = invitations.hasAccount(found.get());
        var errors = FormErrors.orTry(result, () -> {
            form.refuseDifferentPasswords();
            var person = invitations.accept(link, form.name(), form.password());
            if (!known) {
                begin(person, request, response);
            }
        });
        if (errors.any()) {
            return Pages.refuse(INVITATION, invitation(token, found.get(), form.name()), errors);
        }
        return known
                ? Pages.seeOther("/sign-in", "You have the role. Sign in with the password you have", flash)
                : Pages.seeOther("/account", "Your account is ready", flash);
    }

    private void begin(MemberId id, HttpServletRequest request, HttpServletResponse response) {
        Member member = accounts.member(id).orElseThrow();
        sessions.begin(member, request, response);
    }

    private static NewAccountPage setUp(String token, String email, String name) {
        return new NewAccountPage("/set-up/" + token, email, name, "Platform administrator", "", false);
    }

    private NewAccountPage invitation(String token, Invitation invitation, String name) {
        return new NewAccountPage(
                "/invitations/" + token,
                invitation.email().value(),
                name,
                Words.of(invitation.membership(), scopes.of(List.of(invitation.membership()))),
                Words.of(invitation.expiresAt()),
                invitations.hasAccount(invitation));
    }

    /** That a link, whatever it was for, works no more. */
    static ModelAndView linkGone() {
        return new ModelAndView("signin/linkGone", Map.of(), HttpStatus.NOT_FOUND);
    }
}
