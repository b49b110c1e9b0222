package org.groundswell.app.signin.web;

import jakarta.servlet.DispatcherType;
import org.groundswell.app.ui.Access;
import org.groundswell.app.ui.RouteRule;
import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;

/** Puts every request before the rules of all capabilities. What no rule names is refused. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    /** Everything from this host, no inline script or style, in nobody's frame. */
    private static final String CONTENT_SECURITY_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " img-src 'self' data:; font-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'self';"
            + " base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain security(HttpSecurity http, Routes routes, SessionContexts sessions, Refusals refusals) {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR, DispatcherType.FORWARD, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(routes))
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .headers(headers -> headers.contentSecurityPolicy(
                                policy -> policy.policyDirectives(CONTENT_SECURITY_POLICY))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                        .frameOptions(frames -> frames.deny())
                        .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Opener-Policy", "same-origin"))
                        .addHeaderWriter(new StaticHeadersWriter("Cross-Origin-Resource-Policy", "same-origin"))
                        .addHeaderWriter(new StaticHeadersWriter(
                                "Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()")))
                .build();
    }

    @Bean
    RouteRules signinRoutes() {
        return RouteRules.of(
                RouteRule.get("/sign-in", Access.PUBLIC),
                RouteRule.post("/sign-in", Access.PUBLIC),
                RouteRule.post("/sign-out", Access.PUBLIC),
                RouteRule.get("/set-up/{token}", Access.PUBLIC),
                RouteRule.post("/set-up/{token}", Access.PUBLIC),
                RouteRule.get("/invitations/{token}", Access.PUBLIC),
                RouteRule.post("/invitations/{token}", Access.PUBLIC),
                RouteRule.get("/account", Access.SIGNED_IN),
                RouteRule.post("/account/password", Access.SIGNED_IN),
                RouteRule.post("/account/sign-out-everywhere", Access.SIGNED_IN),
                RouteRule.get("/admin", Access.ADMINISTRATOR),
                RouteRule.get("/admin/health", Access.ADMINISTRATOR),
                RouteRule.get("/admin/people", Access.ADMINISTRATOR),
                RouteRule.get("/admin/people/{id}", Access.ADMINISTRATOR),
                RouteRule.get("/admin/people/{id}/add-role", Access.ADMINISTRATOR),
                RouteRule.post("/admin/people/{id}/add-role", Access.ADMINISTRATOR),
                RouteRule.get("/admin/people/{id}/remove-role", Access.ADMINISTRATOR),
                RouteRule.post("/admin/people/{id}/remove-role", Access.ADMINISTRATOR),
                RouteRule.get("/admin/people/{id}/deactivate", Access.ADMINISTRATOR),
                RouteRule.post("/admin/people/{id}/deactivate", Access.ADMINISTRATOR),
                RouteRule.post("/admin/people/{id}/reactivate", Access.ADMINISTRATOR),
                RouteRule.get("/admin/invitations", Access.ADMINISTRATOR),
                RouteRule.get("/admin/invitations/new", Access.ADMINISTRATOR),
                RouteRule.post("/admin/invitations/new", Access.ADMINISTRATOR),
                RouteRule.post("/admin/invitations/{id}/reissue", Access.ADMINISTRATOR),
                RouteRule.post("/admin/invitations/{id}/withdraw", Access.ADMINISTRATOR));
    }
}
