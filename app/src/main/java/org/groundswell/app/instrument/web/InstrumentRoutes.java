package org.groundswell.app.instrument.web;

import static org.groundswell.app.ui.Access.ADMINISTRATOR;
import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anybody may read and take away an instrument; administrators renew them. */
@Configuration(proxyBeanMethods = false)
class InstrumentRoutes {

    private static final String ONE = "/admin/instruments/{code}/{number:[0-9]{1,4}}";

    @Bean
    RouteRules instrumentRules() {
        return RouteRules.of(
                get("/instruments", PUBLIC),
                get("/instruments/{code}", PUBLIC),
                get("/instruments/{code}/versions/{number:[0-9]{1,4}}", PUBLIC),
                get("/instruments/{code}/versions/{number:[0-9]{1,4}}/file", PUBLIC),
                get("/admin/instruments", ADMINISTRATOR),
                post("/admin/instruments", ADMINISTRATOR),
                get(ONE, ADMINISTRATOR),
                post(ONE + "/publish", ADMINISTRATOR),
                get(ONE + "/retire", ADMINISTRATOR),
                post(ONE + "/retire", ADMINISTRATOR),
                post(ONE + "/discard", ADMINISTRATOR));
    }
}
