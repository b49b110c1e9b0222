package org.groundswell.app.lint.web;

import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is found in a plan or a description is for those who work on it; the use cases check who that is. */
@Configuration(proxyBeanMethods = false)
class LintRoutes {

    @Bean
    RouteRules lintRouteRules() {
        return RouteRules.of(
                get("/programmes/{code}/findings", SIGNED_IN),
                get("/programmes/{code}/findings/{check}", SIGNED_IN),
                post("/programmes/{code}/findings/{check}", SIGNED_IN),
                post("/programmes/{code}/findings/{check}/bring-back", SIGNED_IN),
                get("/improvements/{code}/findings", SIGNED_IN),
                get("/improvements/{code}/findings/{check}", SIGNED_IN),
                post("/improvements/{code}/findings/{check}", SIGNED_IN),
                post("/improvements/{code}/findings/{check}/bring-back", SIGNED_IN));
    }
}
