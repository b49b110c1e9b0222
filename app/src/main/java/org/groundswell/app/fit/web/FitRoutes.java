package org.groundswell.app.fit.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What is required is public where the improvement is; sites one by one are for those who take part. */
@Configuration(proxyBeanMethods = false)
class FitRoutes {

    @Bean
    RouteRules fitRules() {
        return RouteRules.of(
                get("/improvements/{code}/requirements", SIGNED_IN),
                post("/improvements/{code}/requirements", SIGNED_IN),
                get("/calibration", PUBLIC),
                get("/programmes/{code}/fit", SIGNED_IN),
                get("/programmes/{code}/fit.csv", SIGNED_IN),
                get("/programmes/{code}/sustainability", SIGNED_IN),
                get("/adoptions/{id}/readiness", SIGNED_IN),
                post("/adoptions/{id}/readiness", SIGNED_IN),
                get("/adoptions/{id}/sustainability", SIGNED_IN),
                get("/adoptions/{id}/sustainability/check", SIGNED_IN),
                post("/adoptions/{id}/sustainability/check", SIGNED_IN));
    }
}
