package org.groundswell.app.programme.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Plans are public once approved; the use cases check who may change them. */
@Configuration(proxyBeanMethods = false)
class ProgrammeRoutes {

    @Bean
    RouteRules programmeRouteRules() {
        return RouteRules.of(
                get("/programmes", PUBLIC),
                get("/programmes/new", SIGNED_IN),
                post("/programmes/new", SIGNED_IN),
                get("/programmes/{code}/plan", PUBLIC),
                get("/programmes/{code}/edit", SIGNED_IN),
                post("/programmes/{code}/edit", SIGNED_IN),
                post("/programmes/{code}/state", SIGNED_IN),
                get("/programmes/{code}/aims/new", SIGNED_IN),
                post("/programmes/{code}/aims/new", SIGNED_IN),
                post("/programmes/{code}/aims/{aim}/remove", SIGNED_IN),
                get("/programmes/{code}/waves/new", SIGNED_IN),
                get("/programmes/{code}/waves/{wave}", SIGNED_IN),
                post("/programmes/{code}/waves/{wave}", SIGNED_IN),
                post("/programmes/{code}/waves/{wave}/remove", SIGNED_IN),
                get("/programmes/{code}/targets", SIGNED_IN),
                post("/programmes/{code}/targets/choose", SIGNED_IN),
                post("/programmes/{code}/targets/add", SIGNED_IN),
                post("/programmes/{code}/targets/upload", SIGNED_IN),
                post("/programmes/{code}/targets/remove", SIGNED_IN));
    }
}
