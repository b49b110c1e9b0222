package org.groundswell.app.mail.web;

import org.groundswell.app.ui.Access;
import org.groundswell.app.ui.RouteRule;
import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailRoutes {

    @Bean
    RouteRules mailRules() {
        return RouteRules.of(
                RouteRule.get("/admin/mail", Access.ADMINISTRATOR),
                RouteRule.post("/admin/mail/test", Access.ADMINISTRATOR),
                RouteRule.post("/admin/mail/{id}/retry", Access.ADMINISTRATOR),
                RouteRule.get("/admin/mail/{id}/discard", Access.ADMINISTRATOR),
                RouteRule.post("/admin/mail/{id}/discard", Access.ADMINISTRATOR));
    }
}
