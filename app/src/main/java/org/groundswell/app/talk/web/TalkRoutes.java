package org.groundswell.app.talk.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anybody may ask, worry, want and follow; who reviews and answers is checked by the use cases. */
@Configuration(proxyBeanMethods = false)
class TalkRoutes {

    @Bean
    RouteRules talkRouteRules() {
        return RouteRules.of(
                get("/improvements/{code}/questions", PUBLIC),
                get("/improvements/{code}/concerns", PUBLIC),
                get("/improvements/{code}/questions/new", PUBLIC),
                post("/improvements/{code}/questions/new", PUBLIC),
                get("/improvements/{code}/concerns/new", PUBLIC),
                post("/improvements/{code}/concerns/new", PUBLIC),
                get("/talk/{id}", PUBLIC),
                post("/talk/{id}/publish", SIGNED_IN),
                post("/talk/{id}/decline", SIGNED_IN),
                post("/talk/{id}/answer", SIGNED_IN),
                get("/improvements/{code}/want", PUBLIC),
                post("/improvements/{code}/want", PUBLIC),
                get("/interest", SIGNED_IN),
                post("/interest/{id}/accept", SIGNED_IN),
                post("/interest/{id}/decline", SIGNED_IN),
                post("/interest/{id}/undo", SIGNED_IN),
                get("/improvements/{code}/follow", PUBLIC),
                post("/improvements/{code}/follow", PUBLIC),
                get("/improvements/{code}/news.atom", PUBLIC),
                get("/follow/{key}", PUBLIC),
                post("/follow/{key}/confirm", PUBLIC),
                post("/follow/{key}/stop", PUBLIC));
    }
}
