package org.groundswell.app.signin.web;

import org.groundswell.app.ui.Access;
import org.groundswell.app.ui.RouteRule;
import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ForgottenPasswordRoutes {

    @Bean
    RouteRules forgottenPasswordRules() {
        return RouteRules.of(
                RouteRule.get("/forgotten-password", Access.PUBLIC),
                RouteRule.post("/forgotten-password", Access.PUBLIC));
    }
}
