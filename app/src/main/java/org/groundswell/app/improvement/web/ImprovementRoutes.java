package org.groundswell.app.improvement.web;

import static org.groundswell.app.ui.Access.ADMINISTRATOR;
import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Who may ask for the pages of improvements. Whether a signed-in person edits this very one, the use case checks. */
@Configuration(proxyBeanMethods = false)
class ImprovementRoutes {

    private static final String ONE = "/improvements/{code}";
    private static final String PART = ONE + "/edit/{part}";
    private static final String SUBJECT = PART + "/{subject}";

    @Bean
    RouteRules improvementRules() {
        return RouteRules.of(
                get("/improvements", PUBLIC),
                get("/improvements/mine", SIGNED_IN),
                get("/improvements/new", SIGNED_IN),
                post("/improvements/new", SIGNED_IN),
                post("/improvements/new/unsaved", SIGNED_IN),
                post("/improvements/new/forget", SIGNED_IN),
                post("/improvements/new/alike", SIGNED_IN),
                get(ONE, PUBLIC),
                get(ONE + "/datacite.json", PUBLIC),
                get(ONE + "/plain", PUBLIC),
                get(ONE + "/versions/{number:[0-9]{1,6}}", PUBLIC),
                get(ONE + "/versions/{from:[0-9]{1,6}}/compare/{to:[0-9]{1,6}}", PUBLIC),
                get(ONE + "/edit", SIGNED_IN),
                get(PART, SIGNED_IN),
                post(PART, SIGNED_IN),
                get(PART + "/history", SIGNED_IN),
                post(PART + "/unsaved", SIGNED_IN),
                post(PART + "/forget", SIGNED_IN),
                post(PART + "/settle", SIGNED_IN),
                get(SUBJECT, SIGNED_IN),
                post(SUBJECT, SIGNED_IN),
                get(SUBJECT + "/history", SIGNED_IN),
                post(SUBJECT + "/unsaved", SIGNED_IN),
                post(SUBJECT + "/forget", SIGNED_IN),
                post(SUBJECT + "/settle", SIGNED_IN),
                post(ONE + "/components/{id}/move", SIGNED_IN),
                get(ONE + "/components/{id}/remove", SIGNED_IN),
                post(ONE + "/components/{id}/remove", SIGNED_IN),
                post(ONE + "/evidence/{id}/remove", SIGNED_IN),
                post(ONE + "/evidence/{id}/bring-back", SIGNED_IN),
                post(ONE + "/versions", SIGNED_IN),
                get(ONE + "/discard", SIGNED_IN),
                post(ONE + "/discard", SIGNED_IN),
                post(ONE + "/submit", SIGNED_IN),
                post(ONE + "/take-back", SIGNED_IN),
                post(ONE + "/publish", SIGNED_IN),
                post(ONE + "/share", ADMINISTRATOR),
                get(ONE + "/send-back", ADMINISTRATOR),
                post(ONE + "/send-back", ADMINISTRATOR),
                get(ONE + "/retire", SIGNED_IN),
                post(ONE + "/retire", SIGNED_IN),
                get(ONE + "/withdraw", SIGNED_IN),
                post(ONE + "/withdraw", SIGNED_IN),
                get(ONE + "/decisions/new", SIGNED_IN),
                post(ONE + "/decisions", SIGNED_IN),
                get(ONE + "/notices/new", SIGNED_IN),
                post(ONE + "/notices", SIGNED_IN),
                get(ONE + "/notices/{id}/close", SIGNED_IN),
                post(ONE + "/notices/{id}/close", SIGNED_IN));
    }
}
