package org.groundswell.app.task.web;

import org.groundswell.app.ui.Access;
import org.groundswell.app.ui.RouteRule;
import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TaskRoutes {

    @Bean
    RouteRules taskRules() {
        return RouteRules.of(
                RouteRule.get("/tasks", Access.SIGNED_IN),
                RouteRule.get("/tasks/reminders", Access.SIGNED_IN),
                RouteRule.post("/tasks/reminders", Access.SIGNED_IN),
                RouteRule.get("/tasks/calendar", Access.SIGNED_IN),
                RouteRule.post("/tasks/calendar", Access.SIGNED_IN),
                RouteRule.post("/tasks/calendar/stop", Access.SIGNED_IN),
                RouteRule.get("/calendars/{token}", Access.PUBLIC),
                RouteRule.get("/tasks/about/{kind}/{id}", Access.SIGNED_IN),
                RouteRule.get("/tasks/about/{kind}/{id}/new", Access.SIGNED_IN),
                RouteRule.post("/tasks/about/{kind}/{id}/new", Access.SIGNED_IN),
                RouteRule.get("/tasks/{id}", Access.SIGNED_IN),
                RouteRule.get("/tasks/{id}/edit", Access.SIGNED_IN),
                RouteRule.post("/tasks/{id}/edit", Access.SIGNED_IN),
                RouteRule.get("/tasks/{id}/close", Access.SIGNED_IN),
                RouteRule.post("/tasks/{id}/close", Access.SIGNED_IN),
                RouteRule.get("/tasks/{id}/drop", Access.SIGNED_IN),
                RouteRule.post("/tasks/{id}/drop", Access.SIGNED_IN),
                RouteRule.post("/tasks/{id}/reopen", Access.SIGNED_IN));
    }
}
