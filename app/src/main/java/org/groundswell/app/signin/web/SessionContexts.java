package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.groundswell.app.directory.MemberId;
import org.groundswell.app.signin.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

/**
 * Keeps the id of the account in the session, and nothing else. Who that is and what they may do is read from the
 * database when a request first asks, so that every change counts with the next request.
 */
@Component
class SessionContexts implements SecurityContextRepository {

    /** Spring Session writes this attribute into a column of its own, by which all sessions of an account are found. */
    private static final String MEMBER = FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME;

    private final Accounts accounts;

    SessionContexts(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        return new Deferred(request);
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        if (context.getAuthentication() instanceof SignedIn person) {
            request.getSession()
                    .setAttribute(MEMBER, person.member().id().value().toString());
        }
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return memberId(request).isPresent();
    }

    private static Optional<MemberId> memberId(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(MEMBER) instanceof String id
                ? Optional.of(new MemberId(UUID.fromString(id)))
                : Optional.empty();
    }

    private final class Deferred implements DeferredSecurityContext {

        private final HttpServletRequest request;
        private @Nullable SecurityContext loaded;

        Deferred(HttpServletRequest request) {
            this.request = request;
        }

        @Override
        public SecurityContext get() {
            var known = loaded;
            if (known == null) {
                known = memberId(request)
                        .flatMap(accounts::member)
                        .<SecurityContext>map(member -> new SecurityContextImpl(new SignedIn(member)))
                        .orElseGet(SecurityContextHolder::createEmptyContext);
                loaded = known;
            }
            return known;
        }

        @Override
        public boolean isGenerated() {
            return get().getAuthentication() == null;
        }
    }
}
