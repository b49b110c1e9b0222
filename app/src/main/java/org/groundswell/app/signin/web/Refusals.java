package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.groundswell.app.ui.Access;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** What happens to a request that the rules do not let through. */
@Component
class Refusals implements AuthenticationEntryPoint, AccessDeniedHandler {

    private final Routes routes;

    Refusals(Routes routes) {
        this.routes = routes;
    }

    /** Nobody is signed in: to the sign-in page and back, unless there is no such page for anybody. */
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        if (routes.access(request).isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        var page = pageToReturnTo(request);
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", page.signIn());
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", page.signIn());
        }
    }

    /** Somebody is signed in who may not do this, or the form was not ours, or is too old. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        var access = routes.access(request);
        if (access.isEmpty()) {
            response.sendError(HttpStatus.NOT_FOUND.value());
        } else if (reason instanceof CsrfException
                && access.get() != Access.PUBLIC
                && MemberArguments.current().isEmpty()) {
            response.setStatus(HttpStatus.SEE_OTHER.value());
            response.setHeader("Location", pageToReturnTo(request).signIn());
        } else if (reason instanceof CsrfException) {
            response.sendError(
                    HttpStatus.FORBIDDEN.value(),
                    "This form was open for too long, or was not sent from one of our pages. Go back, reload the page"
                            + " and send it again.");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value(), "Only a platform administrator may see this page.");
        }
    }

    private static ReturnPath pageToReturnTo(HttpServletRequest request) {
        if (request.getHeader("HX-Current-URL") != null) {
            return ReturnPath.ofPage(request.getHeader("HX-Current-URL"));
        }
        if (request.getMethod().equals("GET") || request.getMethod().equals("HEAD")) {
            var query = request.getQueryString();
            return ReturnPath.of(request.getRequestURI() + (query == null ? "" : "?" + query));
        }
        return ReturnPath.ofPage(request.getHeader("Referer"));
    }
}
