package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import org.groundswell.app.signin.ForgottenPasswords;
import org.groundswell.app.ui.FormErrors;
import org.groundswell.app.ui.FormErrors.FormError;
import org.groundswell.app.ui.Pages;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Asking for a link to a new password. The answer is the same for every address, and takes as long. */
@Controller
@RequestMapping("/forgotten-password")
class ForgottenPasswordController {

    private static final String TEMPLATE = "signin/forgotten";

    /** Much longer than the work itself, so that its length tells nothing. */
    private static final Duration TAKES = Duration.ofMillis(400);

    private final ForgottenPasswords forgotten;

    ForgottenPasswordController(ForgottenPasswords forgotten) {
        this.forgotten = forgotten;
    }

    @GetMapping
    ModelAndView ask() {
        return Pages.show(TEMPLATE, new ForgottenPage("", forgotten.canSend(), false));
    }

    @PostMapping
    ModelAndView send(@RequestParam(defaultValue = "") String email, HttpServletRequest request)
            throws InterruptedException {
        if (email.isBlank()) {
            return Pages.refuse(
                    TEMPLATE,
                    new ForgottenPage("", forgotten.canSend(), false),
                    new FormErrors(List.of(new FormError("email", "Enter your e-mail address"))));
        }
        long begun = System.nanoTime();
        forgotten.request(email, request.getRemoteAddr());
        Thread.sleep(TAKES.minusNanos(Math.min(System.nanoTime() - begun, TAKES.toNanos())));
        return Pages.show(TEMPLATE, new ForgottenPage(email.strip(), forgotten.canSend(), true));
    }
}
