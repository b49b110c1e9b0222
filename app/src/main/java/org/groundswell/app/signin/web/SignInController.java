package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.groundswell.app.directory.Member;
import org.groundswell.app.signin.Accounts;
import org.groundswell.app.signin.DemonstrationAccounts;
import org.groundswell.app.signin.SignInOutcome;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.FormErrors.FormError;
import org.groundswell.app.ui.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

@Controller
class SignInController {

    private static final String TEMPLATE = "signin/signIn";

    private final Accounts accounts;
    private final Sessions sessions;
    private final ObjectProvider<DemonstrationAccounts> demonstration;

    SignInController(Accounts accounts, Sessions sessions, ObjectProvider<DemonstrationAccounts> demonstration) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.demonstration = demonstration;
    }

    @GetMapping("/sign-in")
    ModelAndView show(@RequestParam(required = false) @Nullable String to, Optional<Member> member) {
        var back = ReturnPath.of(to);
        return member.isPresent() ? Pages.seeOther(back.value()) : Pages.show(TEMPLATE, page("", back));
    }

    @PostMapping("/sign-in")
    ModelAndView signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        var email = form.email();
        var back = ReturnPath.of(form.to());
        var missing = missing(email, form.password());
        if (missing.any()) {
            return Pages.refuse(TEMPLATE, page(email, back), missing);
        }
        return switch (accounts.signIn(email, form.password(), request.getRemoteAddr())) {
            case SignInOutcome.Welcome(Member member) -> {
                sessions.begin(member, request, response);
                yield Pages.seeOther(back.value());
            }
            case SignInOutcome.Wrong() ->
                Pages.refuse(
                        TEMPLATE,
                        page(email, back),
                        error("email", "Check your e-mail address and your password: they do not belong together"));
            case SignInOutcome.TooMany tooMany -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, seconds(tooMany.pause()));
                var page = Pages.refuse(TEMPLATE, page(email, back), error("", tooMany.words()));
                page.setStatus(HttpStatus.TOO_MANY_REQUESTS);
                yield page;
            }
        };
    }

    @PostMapping("/sign-out")
    ModelAndView signOut(HttpServletRequest request, RedirectAttributes flash) {
        sessions.end(request);
        return Pages.seeOther("/", "You are signed out", flash);
    }

    private SignInPage page(String email, ReturnPath back) {
        var offered = demonstration.getIfAvailable();
        return new SignInPage(
                email, back.value(), !back.equals(ReturnPath.HOME), offered == null ? List.of() : offered.all());
    }

    private static FormErrors missing(String email, String password) {
        if (email.isBlank()) {
            return error("email", "Enter your e-mail address");
        }
        return password.isEmpty() ? error("password", "Enter your password") : FormErrors.NONE;
    }

    private static FormErrors error(String field, String message) {
        return new FormErrors(List.of(new FormError(field, message)));
    }

    private static String seconds(Duration pause) {
        return Long.toString(Math.max(1, pause.plusMillis(999).toSeconds()));
    }
}
