package org.groundswell.app.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.groundswell.app.ui.Access;
import org.groundswell.app.ui.RouteRule;
import org.groundswell.app.ui.RouteRules;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationResult;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.stereotype.Component;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * The rules of all capabilities together. Where several patterns match, the most specific decides, as it does when a
 * handler is chosen; where none does, nobody may ask.
 */
@Component
class Routes implements AuthorizationManager<RequestAuthorizationContext> {

    private record Rule(String method, PathPattern pattern, Access access) {}

    private final List<Rule> rules;

    Routes(List<RouteRules> all) {
        rules = all.stream()
                .flatMap(some -> some.rules().stream())
                .map(Routes::parsed)
                .sorted(Comparator.comparing(Rule::pattern, PathPattern.SPECIFICITY_COMPARATOR))
                .toList();
    }

    /** Who may ask for this; empty if nobody may, because no rule names it. */
    Optional<Access> access(HttpServletRequest request) {
        return access(request.getMethod(), path(request));
    }

    private Optional<Access> access(String method, PathContainer path) {
        var asked = method.equals(HttpMethod.HEAD.name()) ? HttpMethod.GET.name() : method;
        return rules.stream()
                .filter(rule -> rule.method().equals(asked) && rule.pattern().matches(path))
                .map(Rule::access)
                .findFirst();
    }

    @Override
    public AuthorizationResult authorize(
            Supplier<? extends @Nullable Authentication> who, RequestAuthorizationContext what) {
        return new AuthorizationDecision(
                access(what.getRequest()).filter(access -> allows(access, who)).isPresent());
    }

    private static boolean allows(Access access, Supplier<? extends @Nullable Authentication> who) {
        return switch (access) {
            case PUBLIC -> true;
            case SIGNED_IN -> who.get() instanceof SignedIn;
            case ADMINISTRATOR ->
                who.get() instanceof SignedIn person && person.member().isAdministrator();
        };
    }

    private static Rule parsed(RouteRule rule) {
        return new Rule(rule.method(), PathPatternParser.defaultInstance.parse(rule.pattern()), rule.access());
    }

    private static PathContainer path(HttpServletRequest request) {
        if (ServletRequestPathUtils.hasParsedRequestPath(request)) {
            return ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
        }
        try {
            return ServletRequestPathUtils.parseAndCache(request).pathWithinApplication();
        } finally {
            ServletRequestPathUtils.clearParsedRequestPath(request);
        }
    }
}
