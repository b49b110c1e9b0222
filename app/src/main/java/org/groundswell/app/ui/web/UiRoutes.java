package org.groundswell.app.ui.web;

import static org.groundswell.app.ui.Access.PUBLIC;

import org.groundswell.app.ui.RouteRule;
import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may ask for the pages and files of this package: everybody. */
@Configuration(proxyBeanMethods = false)
class UiRoutes {

    @Bean
    RouteRules uiRouteRules() {
        return RouteRules.of(
                RouteRule.get("/about", PUBLIC),
                RouteRule.get("/accessibility", PUBLIC),
                RouteRule.get("/design", PUBLIC),
                RouteRule.get("/assets/**", PUBLIC),
                RouteRule.get("/favicon.svg", PUBLIC),
                RouteRule.get("/favicon.ico", PUBLIC),
                RouteRule.get("/error", PUBLIC),
                RouteRule.post("/error", PUBLIC));
    }
}
