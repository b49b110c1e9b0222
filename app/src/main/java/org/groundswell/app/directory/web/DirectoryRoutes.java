package org.groundswell.app.directory.web;

import static org.groundswell.app.ui.Access.ADMINISTRATOR;
import static org.groundswell.app.ui.Access.PUBLIC;
import static org.groundswell.app.ui.RouteRule.get;
import static org.groundswell.app.ui.RouteRule.post;

import org.groundswell.app.ui.RouteRules;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reading the directory is for everybody, changing it for administrators. */
@Configuration(proxyBeanMethods = false)
class DirectoryRoutes {

    static final String IMPORT = "/admin/imports/{id:[0-9a-f-]{36}}";

    @Bean
    RouteRules directoryRouteRules() {
        return RouteRules.of(
                get("/sites", PUBLIC),
                get("/sites/{code}", PUBLIC),
                get("/places/{code}", PUBLIC),
                get("/admin/successions/new", ADMINISTRATOR),
                post("/admin/successions", ADMINISTRATOR),
                get("/admin/successions/{id}/withdraw", ADMINISTRATOR),
                post("/admin/successions/{id}/withdraw", ADMINISTRATOR),
                get("/admin/imports", ADMINISTRATOR),
                post("/admin/imports", ADMINISTRATOR),
                get(IMPORT, ADMINISTRATOR),
                get(IMPORT + "/columns", ADMINISTRATOR),
                post(IMPORT + "/columns", ADMINISTRATOR),
                post(IMPORT + "/columns/again", ADMINISTRATOR),
                post(IMPORT + "/compare", ADMINISTRATOR),
                post(IMPORT + "/apply", ADMINISTRATOR),
                post(IMPORT + "/discard", ADMINISTRATOR));
    }
}
