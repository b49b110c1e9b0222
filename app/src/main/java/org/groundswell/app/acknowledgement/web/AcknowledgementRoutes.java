package org.groundswell.app.acknowledgement.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A notice is for everybody; which sites have acknowledged it is for those concerned. */
@Configuration(proxyBeanMethods = false)
class AcknowledgementRoutes {

    @Bean
    RouteRules acknowledgementRouteRules() {
        return RouteRules.of(get("/notices/{id}", PUBLIC), post("/notices/{id}/acknowledge", SIGNED_IN));
    }
}
