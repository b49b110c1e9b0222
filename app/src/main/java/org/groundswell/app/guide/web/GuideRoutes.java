package org.groundswell.app.guide.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The guide and the library are for all; the use cases check who may change the library. */
@Configuration(proxyBeanMethods = false)
class GuideRoutes {

    @Bean
    RouteRules guideRouteRules() {
        return RouteRules.of(
                get("/guide", PUBLIC),
                get("/guide/rules", PUBLIC),
                get("/guide/why-spread-fails", PUBLIC),
                get("/guide/reading", PUBLIC),
                get("/guide/glossary", PUBLIC),
                get("/guide/{slug}", PUBLIC),
                get("/resources", PUBLIC),
                get("/resources/new", SIGNED_IN),
                post("/resources/new", SIGNED_IN),
                get("/resources/{id}/edit", SIGNED_IN),
                post("/resources/{id}/edit", SIGNED_IN),
                post("/resources/{id}/retire", SIGNED_IN),
                post("/resources/{id}/bring-back", SIGNED_IN));
    }
}
