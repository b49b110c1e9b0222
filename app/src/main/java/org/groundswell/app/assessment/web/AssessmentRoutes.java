package org.groundswell.app.assessment.web;

import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.Access.SIGNED_IN;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A result may be shared with everybody; a guest's link is their key; all else is for those who take part. */
@Configuration(proxyBeanMethods = false)
class AssessmentRoutes {

    private static final String ONE = "/assessments/{id}";
    private static final String GUEST = "/rate/{token}";

    @Bean
    RouteRules assessmentRouteRules() {
        return RouteRules.of(
                get("/assessments", SIGNED_IN),
                get("/assessments/new", SIGNED_IN),
                post("/assessments/new", SIGNED_IN),
                get(ONE, PUBLIC),
                post(ONE + "/raters", SIGNED_IN),
                get(ONE + "/raters/{rater}", SIGNED_IN),
                post(ONE + "/raters/{rater}/renew", SIGNED_IN),
                post(ONE + "/raters/{rater}/revoke", SIGNED_IN),
                get(ONE + "/rate", SIGNED_IN),
                post(ONE + "/rate/seat", SIGNED_IN),
                get(ONE + "/rate/questions/{n}", SIGNED_IN),
                get(ONE + "/rate/all", SIGNED_IN),
                post(ONE + "/rate/all", SIGNED_IN),
                post(ONE + "/rate/answers/{code}", SIGNED_IN),
                post(ONE + "/rate/done", SIGNED_IN),
                get(ONE + "/rate/evidence/{hash}", SIGNED_IN),
                get(GUEST + "/evidence/{hash}", PUBLIC),
                get(ONE + "/evidence/{hash}", SIGNED_IN),
                get(GUEST, PUBLIC),
                get(GUEST + "/questions/{n}", PUBLIC),
                get(GUEST + "/all", PUBLIC),
                post(GUEST + "/all", PUBLIC),
                post(GUEST + "/answers/{code}", PUBLIC),
                post(GUEST + "/done", PUBLIC),
                post(ONE + "/close", SIGNED_IN),
                get(ONE + "/compare", SIGNED_IN),
                get(ONE + "/compare.csv", SIGNED_IN),
                get(ONE + "/agree", SIGNED_IN),
                get(ONE + "/agree/{code}", SIGNED_IN),
                post(ONE + "/agree/{code}", SIGNED_IN),
                get(ONE + "/result", PUBLIC),
                get(ONE + "/result.csv", PUBLIC),
                get(ONE + "/result.pdf", PUBLIC),
                post(ONE + "/facts", SIGNED_IN),
                post(ONE + "/finish", SIGNED_IN),
                get(ONE + "/next-steps", SIGNED_IN),
                get(ONE + "/next-steps/{about}/{step}", SIGNED_IN),
                post(ONE + "/next-steps/{about}/{step}", SIGNED_IN),
                get(ONE + "/decide", SIGNED_IN),
                post(ONE + "/share", SIGNED_IN),
                post(ONE + "/again", SIGNED_IN),
                get(ONE + "/export.json", SIGNED_IN),
                get("/assessments/import", SIGNED_IN),
                post("/assessments/import", SIGNED_IN));
    }
}
