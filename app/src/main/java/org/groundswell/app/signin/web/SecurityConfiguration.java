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

/**
 * Puts every request before the rules of all capabilities. What no rule names is refused. The headers that keep browsers
 * from harm are set in {@code ui}, for error pages too; Spring Security adds those against caching, and for https.
 */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

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
                RouteRule.get("/reset-password/{token}", Access.PUBLIC),
                RouteRule.post("/reset-password/{token}", Access.PUBLIC),
                RouteRule.get("/invite", Access.SIGNED_IN),
                RouteRule.post("/invite", Access.SIGNED_IN),
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
                RouteRule.post("/admin/people/{id}/reset-link", Access.ADMINISTRATOR),
                RouteRule.get("/admin/invitations", Access.ADMINISTRATOR),
                RouteRule.get("/admin/invitations/new", Access.ADMINISTRATOR),
                RouteRule.post("/admin/invitations/new", Access.ADMINISTRATOR),
                RouteRule.post("/admin/invitations/{id}/reissue", Access.ADMINISTRATOR),
                RouteRule.post("/admin/invitations/{id}/withdraw", Access.ADMINISTRATOR));
    }
}
