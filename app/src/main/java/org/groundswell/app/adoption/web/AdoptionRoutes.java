package org.groundswell.app.adoption.web;

import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Sites one by one are for those who take part in a programme; the use cases check who does. */
@Configuration(proxyBeanMethods = false)
class AdoptionRoutes {

    @Bean
    RouteRules adoptionRouteRules() {
        return RouteRules.of(
                get("/programmes/{code}/sites", SIGNED_IN),
                get("/programmes/{code}/board", SIGNED_IN),
                post("/programmes/{code}/sites/move", SIGNED_IN),
                post("/programmes/{code}/sites/wave", SIGNED_IN),
                get("/programmes/{code}/adoptions.csv", SIGNED_IN),
                get("/programmes/{code}/import", SIGNED_IN),
                post("/programmes/{code}/import", SIGNED_IN),
                get("/programmes/{code}/import/{file}", SIGNED_IN),
                post("/programmes/{code}/import/{file}", SIGNED_IN),
                get("/programmes/{code}/import/{file}/review", SIGNED_IN),
                post("/programmes/{code}/import/{file}/apply", SIGNED_IN),
                post("/programmes/{code}/import/{file}/discard", SIGNED_IN),
                get("/programmes/{code}/sites/{site}", SIGNED_IN),
                post("/programmes/{code}/sites/{site}", SIGNED_IN),
                get("/adoptions/{id}", SIGNED_IN),
                post("/adoptions/{id}/stage", SIGNED_IN),
                get("/adoptions/{id}/details", SIGNED_IN),
                post("/adoptions/{id}/details", SIGNED_IN),
                get("/adoptions/{id}/events/{position}", SIGNED_IN),
                post("/adoptions/{id}/events/{position}/correct", SIGNED_IN),
                post("/adoptions/{id}/events/{position}/withdraw", SIGNED_IN));
    }
}
