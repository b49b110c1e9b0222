package org.groundswell.app.audit.web;

import org.groundswell.app.ui.Access;
import org.groundswell.app.ui.RouteRule;
import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AuditRoutes {

    @Bean
    RouteRules auditRules() {
        return RouteRules.of(
                RouteRule.get("/admin/audit", Access.ADMINISTRATOR),
                RouteRule.get("/admin/audit.csv", Access.ADMINISTRATOR));
    }
}
