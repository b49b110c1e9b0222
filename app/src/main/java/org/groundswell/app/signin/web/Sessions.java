package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.groundswell.app.directory.Member;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.stereotype.Component;

/** Begins and ends the session of one browser. */
@Component
class Sessions {

    private final SessionContexts contexts;

    Sessions(SessionContexts contexts) {
        this.contexts = contexts;
    }

    /**
     * From now on this browser is that member's. Whatever session it had is gone, with its id and its form token: a
     * session planted before is worth nothing after.
     */
    void begin(Member member, HttpServletRequest request, HttpServletResponse response) {
        end(request);
        var context = new SecurityContextImpl(new SignedIn(member));
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    void end(HttpServletRequest request) {
        SecurityContextHolder.clearContext();
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
