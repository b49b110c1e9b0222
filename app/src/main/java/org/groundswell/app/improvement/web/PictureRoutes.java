package org.groundswell.app.improvement.web;

import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pictures of an improvement are added and removed by its editors. */
@Configuration(proxyBeanMethods = false)
class PictureRoutes {

    @Bean
    RouteRules improvementPictureRules() {
        return RouteRules.of(
                get("/improvements/{code}/pictures", SIGNED_IN),
                post("/improvements/{code}/pictures", SIGNED_IN),
                get("/improvements/{code}/pictures/{id}/remove", SIGNED_IN),
                post("/improvements/{code}/pictures/{id}/remove", SIGNED_IN));
    }
}
