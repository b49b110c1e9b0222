package org.groundswell.app.learning.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Anybody may read and write notes; who reviews, answers and withdraws one is checked by the use cases. */
@Configuration(proxyBeanMethods = false)
class LearningRoutes {

    @Bean
    RouteRules learningRouteRules() {
        return RouteRules.of(
                get("/notes", PUBLIC),
                get("/notes.csv", PUBLIC),
                get("/notes/mine", SIGNED_IN),
                get("/notes/new", PUBLIC),
                post("/notes/new", PUBLIC),
                get("/notes/private/{key}", PUBLIC),
                post("/notes/private/{key}", PUBLIC),
                get("/notes/{id}", PUBLIC),
                get("/notes/{id}/wordings/{wording}", PUBLIC),
                get("/notes/{id}/datacite.json", PUBLIC),
                get("/notes/{id}/edit", SIGNED_IN),
                post("/notes/{id}/edit", SIGNED_IN),
                post("/notes/{id}/review", SIGNED_IN),
                post("/notes/{id}/reply", SIGNED_IN),
                get("/notes/{id}/withdraw", SIGNED_IN),
                post("/notes/{id}/withdraw", SIGNED_IN),
                get("/notes/{id}/reply-link", SIGNED_IN),
                post("/notes/{id}/reply-link", SIGNED_IN),
                post("/notes/{id}/reply-link/withdraw", SIGNED_IN),
                get("/notes/replies/{token}", PUBLIC),
                post("/notes/replies/{token}", PUBLIC),
                get("/notes/{id}/wider", SIGNED_IN),
                post("/notes/{id}/wider", SIGNED_IN),
                get("/moderation", SIGNED_IN),
                get("/improvements/{code}/notes/new", PUBLIC),
                post("/improvements/{code}/notes/new", PUBLIC),
                get("/improvements/{code}/pre-mortem", PUBLIC),
                post("/improvements/{code}/pre-mortem", SIGNED_IN));
    }
}
